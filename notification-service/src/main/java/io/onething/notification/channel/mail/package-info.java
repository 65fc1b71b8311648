/** Mail by SMTP, its tries timed by db-scheduler. */
@NullMarked
package io.onething.notification.channel.mail;

import org.jspecify.annotations.NullMarked;
