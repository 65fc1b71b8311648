/** How many requests one caller may send. */
@NullMarked
package io.onething.gateway.limit;

import org.jspecify.annotations.NullMarked;
