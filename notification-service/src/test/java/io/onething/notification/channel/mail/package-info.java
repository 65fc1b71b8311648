@NullMarked
package io.onething.notification.channel.mail;

import org.jspecify.annotations.NullMarked;
