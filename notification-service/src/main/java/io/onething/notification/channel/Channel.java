package io.onething.notification.channel;

/** A way out of the platform. */
public enum Channel {
    MAIL
}
