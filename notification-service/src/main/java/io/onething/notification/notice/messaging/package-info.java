/** Takes in what other services publish of a case. */
@NullMarked
package io.onething.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
