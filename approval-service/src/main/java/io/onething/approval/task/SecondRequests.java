package io.onething.approval.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That departments asked again for what they may ask once, kept for ever. Every method is one statement. */
public interface SecondRequests {
    /**
     * A second "please also add", which was refused (行政许可法 art. 72 (4)).
     *
     * @param by who asked, or null
     */
    record AskedAgain(UUID taskId, Instant at, @Nullable String by) {}

    void record(List<AskedAgain> asked);

    /** Those about a task, oldest first. */
    List<AskedAgain> of(UUID taskId);
}
