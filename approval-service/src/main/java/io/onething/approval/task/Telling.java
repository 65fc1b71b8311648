package io.onething.approval.task;

import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to approvals: to other services and departments, and then to whatever follows it here. */
@Component
class Telling {
    private final Publication publication;
    private final List<Following> followers;

    Telling(Publication publication, List<Following> followers) {
        this.publication = publication;
        this.followers = List.copyOf(followers);
    }

    /** @param calendar by which days are told, or null while none is known */
    void tell(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar, Instant now) {
        publication.publish(events, calendar);
        followers.forEach(each -> each.happened(events, calendar, now));
    }
}
