/**
 * 通知: each step of a case that matters to its applicant gives one notice, worded in both languages when it happens, so
 * that what a person was told never changes afterwards. A step that arrives before the case's contact is known waits
 * for it.
 */
@NullMarked
package io.onething.notification.notice;

import org.jspecify.annotations.NullMarked;
