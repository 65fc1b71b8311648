/** Plays one real request through the gateway, as a citizen's portal would send it, and tells what happens. */
@NullMarked
package io.onething.local.demo;

import org.jspecify.annotations.NullMarked;
