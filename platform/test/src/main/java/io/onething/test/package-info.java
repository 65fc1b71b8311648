/**
 * For tests of services: one PostgreSQL and one Kafka per JVM (containers where Docker answers, embedded servers where
 * not), tokens, a clock that moves when told, and assertions on contracts and architecture.
 */
@NullMarked
package io.onething.test;

import org.jspecify.annotations.NullMarked;
