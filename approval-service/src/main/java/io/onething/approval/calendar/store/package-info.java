/** The calendar in PostgreSQL. */
@NullMarked
package io.onething.approval.calendar.store;

import org.jspecify.annotations.NullMarked;
