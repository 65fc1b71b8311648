package io.onething.notification.channel;

import java.time.Instant;
import java.util.Locale;

/**
 * What is sent.
 *
 * @param noticeId the same for each try, so that the receiver can tell a repeat
 * @param to one address
 * @param body plain text
 * @param at when the step it tells of happened
 */
public record Letter(long noticeId, String to, Locale locale, String subject, String body, Instant at) {}
