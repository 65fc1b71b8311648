/** Licenses: issued once per approved case item, seen by their holder. */
@NullMarked
package io.onething.license.license;

import org.jspecify.annotations.NullMarked;
