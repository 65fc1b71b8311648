/** Tells the other services of new editions. */
@NullMarked
package io.onething.catalog.theme.messaging;

import org.jspecify.annotations.NullMarked;
