/**
 * Starts and stops everything on one machine: PostgreSQL and Kafka embedded, every service as the process and the jar
 * that production runs.
 */
@NullMarked
package io.onething.local.platform;

import org.jspecify.annotations.NullMarked;
