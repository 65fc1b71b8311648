package io.onething.application.casefile.web;

import io.onething.application.orchestration.Undoing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 回退: that an item is taken back, and how far that is.
 *
 * @param cause why
 * @param because code of the earlier item whose output is revoked, or null
 * @param reason in words, of the applicant or of the department that revoked; may be empty
 * @param askedAt when it was asked
 * @param standing what became of it, or null until its department has answered
 * @param settledAt when nothing more is to come from the department, or null
 */
record UndoingView(
        Undoing.Cause cause,
        @Nullable String because,
        String reason,
        Instant askedAt,
        Undoing.@Nullable Standing standing,
        @Nullable Instant settledAt) {}
