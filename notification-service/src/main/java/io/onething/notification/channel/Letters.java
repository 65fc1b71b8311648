package io.onething.notification.channel;

import java.util.Optional;

/** Where the words of a delivery come from when it is tried: they are not copied into it. */
@FunctionalInterface
public interface Letters {
    Optional<Letter> of(long noticeId);
}
