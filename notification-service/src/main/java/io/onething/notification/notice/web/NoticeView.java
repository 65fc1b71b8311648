package io.onething.notification.notice.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the language that was asked for.
 *
 * @param id number of the notice
 * @param caseNumber 办件编号 it is about
 * @param subject one line
 * @param body plain text with line breaks
 * @param at when the step it tells of happened
 * @param readAt when it was read, or null while it is unread
 */
record NoticeView(
        long id,
        String caseNumber,
        String subject,
        String body,
        Instant at,
        @Nullable Instant readAt) {}
