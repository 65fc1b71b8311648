package io.onething.application.timeline.web;

import io.onething.application.timeline.TimelineEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case file.
 *
 * @param id position, growing; the id of a server-sent event too
 * @param at when it happened
 * @param actor who did it
 * @param event what happened, as a stable code
 * @param itemCode code of the item it is about, or null where it is about the whole
 * @param textZh the same in Chinese words
 * @param textEn the same in English words
 */
record TimelineEntryView(
        long id,
        Instant at,
        Actor actor,
        String event,
        @Nullable String itemCode,
        String textZh,
        String textEn) {

    /**
     * Who did something.
     *
     * @param kind applicant, department or the platform itself
     * @param name what it is called
     */
    record Actor(TimelineEvent.ActorKind kind, @Nullable String name) {}
}
