package io.onething.notification.channel.web;

import io.onething.notification.channel.Channel;
import io.onething.notification.channel.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery, without address and words: operators see no personal data.
 *
 * @param id number of the delivery, for the retry
 * @param noticeId number of the notice it carries
 * @param channel by which it goes out
 * @param state where it stands
 * @param attempts tries so far
 * @param lastError class and reply code of the last failure
 * @param nextAttemptAt when it is tried next
 * @param sentAt when the mail server took it over
 */
record DeliveryView(
        long id,
        long noticeId,
        Channel channel,
        DeliveryState state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt) {}
