package io.onething.application.timeline.web;

import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent.ActorKind;
import io.onething.application.timeline.TimelineWords;
import io.onething.application.timeline.web.TimelineEntryView.Actor;
import io.onething.plan.Plan;
import io.onething.web.Caller;
import org.springframework.stereotype.Component;

/** Entries as the applicant reads them. */
@Component
class TimelineViews {
    private final TimelineWords words;

    TimelineViews(TimelineWords words) {
        this.words = words;
    }

    TimelineEntryView view(TimelineEntry entry, Plan plan, Caller applicant) {
        ActorKind kind = entry.event().actor();
        var actor = new Actor(kind, kind == ActorKind.APPLICANT ? applicant.name() : words.actor(entry, plan));
        return new TimelineEntryView(
                entry.id(),
                entry.at(),
                actor,
                entry.event().code(),
                entry.item(),
                words.zh(entry, plan),
                words.en(entry, plan));
    }
}
