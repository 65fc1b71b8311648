/** Decisions come in, issued licenses go out. */
@NullMarked
package io.onething.license.license.messaging;

import org.jspecify.annotations.NullMarked;
