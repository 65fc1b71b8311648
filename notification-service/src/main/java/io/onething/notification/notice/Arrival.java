package io.onething.notification.notice;

import java.time.Instant;

/**
 * A step as it came in.
 *
 * @param eventKey topic and identifier of the event; the same for a second delivery
 * @param at when it happened
 */
public record Arrival(String eventKey, StepType type, String caseNumber, Instant at, Step step) {}
