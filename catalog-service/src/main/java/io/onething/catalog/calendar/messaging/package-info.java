/** Tells the other services of calendars that changed. */
@NullMarked
package io.onething.catalog.calendar.messaging;

import org.jspecify.annotations.NullMarked;
