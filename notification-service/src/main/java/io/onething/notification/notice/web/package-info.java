/** The applicant's own inbox. */
@NullMarked
package io.onething.notification.notice.web;

import org.jspecify.annotations.NullMarked;
