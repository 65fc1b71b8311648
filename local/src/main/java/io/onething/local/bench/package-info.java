/** Drives the newborn case through the gateway and measures what it costs; prints nothing if anything was lost or doubled. */
@NullMarked
package io.onething.local.bench;

import org.jspecify.annotations.NullMarked;
