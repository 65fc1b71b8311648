/**
 * Value types of the field that every service speaks: numbers and codes with their check characters, and working
 * days. Depends on {@code java.base} alone.
 */
@NullMarked
package io.onething.kernel;

import org.jspecify.annotations.NullMarked;
