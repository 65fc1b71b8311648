package io.onething.approval.task.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second request for corrections, which was refused.
 *
 * @param at when
 * @param by who asked, or null
 */
record AskedAgainView(Instant at, @Nullable String by) {}
