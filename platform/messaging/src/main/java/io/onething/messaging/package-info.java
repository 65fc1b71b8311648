/**
 * Events between services: written with the state they tell of (outbox), carried by Kafka as CloudEvents, taken in
 * once (inbox), in order per case, in batches of one transaction each. What cannot be taken in is parked with all that
 * follows it for the same case, told on {@code <topic>.dlt}, and waits for an operator's replay.
 */
@NullMarked
package io.onething.messaging;

import org.jspecify.annotations.NullMarked;
