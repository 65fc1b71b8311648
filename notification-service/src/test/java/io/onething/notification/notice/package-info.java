@NullMarked
package io.onething.notification.notice;

import org.jspecify.annotations.NullMarked;
