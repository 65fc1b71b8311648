/** Deliveries in PostgreSQL. */
@NullMarked
package io.onething.notification.channel.store;

import org.jspecify.annotations.NullMarked;
