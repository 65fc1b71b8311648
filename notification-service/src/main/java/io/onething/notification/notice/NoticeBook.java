package io.onething.notification.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All notices. */
public interface NoticeBook {
    /** Writes notices; gives the identifiers, by event key, of those whose event had none yet. */
    Map<String, Long> add(List<Notice.Draft> drafts);

    Optional<Notice> find(long id);

    /** Notices of one person, newest first, below the given identifier. */
    List<Notice> inbox(String subject, boolean unreadOnly, long below, int limit);

    long unread(String subject);

    /**
     * Marks a notice as read; the first reading counts.
     *
     * @return whether the person has such a notice
     */
    boolean read(String subject, long id, Instant at);
}
