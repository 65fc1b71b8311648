/** Editions, plans and the calendar in the database of this service. */
@NullMarked
package io.onething.application.plan.store;

import org.jspecify.annotations.NullMarked;
