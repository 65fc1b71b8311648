/** The command {@code ./onething}. */
@NullMarked
package io.onething.local;

import org.jspecify.annotations.NullMarked;
