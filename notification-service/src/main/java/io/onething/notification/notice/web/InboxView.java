package io.onething.notification.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the caller's inbox.
 *
 * @param items newest first
 * @param next the cursor of the following part, or null at the end
 * @param unread how many notices of the whole inbox are unread
 */
record InboxView(List<NoticeView> items, @Nullable String next, long unread) {}
