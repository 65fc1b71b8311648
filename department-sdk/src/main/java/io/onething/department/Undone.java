package io.onething.department;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that others have undone, or ask to look at again: the applicant withdrew, or what it relied on is revoked.
 *
 * @param task which
 * @param cause {@code WITHDRAWAL} or {@code INPUT_REVOKED}; more may come
 * @param standing {@code VOIDED}: ended while it was open; {@code REVOKED}: its approval is revoked; {@code REVIEWING}: to
 *     be looked at again, and answered by {@link Answer.Confirmed} or {@link Answer.Revoked}; {@code KEPT}: nothing changes
 * @param revokedItem code of the item whose output is revoked, or null
 * @param at when that was settled
 */
public record Undone(
        TaskReference task,
        String cause,
        String standing,
        @Nullable String revokedItem,
        Instant at) {}
