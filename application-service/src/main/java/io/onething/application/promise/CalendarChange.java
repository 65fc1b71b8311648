package io.onething.application.promise;

import io.onething.application.plan.Plans;
import io.onething.application.plan.Promises;
import io.onething.application.plan.Promises.Promise;
import io.onething.application.promise.OpenPromises.Moved;
import io.onething.application.promise.OpenPromises.OpenPromise;
import io.onething.application.timeline.Timeline;
import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent;
import io.onething.kernel.WorkingCalendar;
import io.onething.plan.Plan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new holiday notice moves the promised days of open case files: a period of working days is what the notice makes of
 * it, not what was expected before (行政许可法 art. 82). The applicant is told of each day that moved.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CalendarChange {
    private final Promises promises;
    private final OpenPromises open;
    private final Plans plans;
    private final Timeline timeline;
    private final Clock clock;

    CalendarChange(Promises promises, OpenPromises open, Plans plans, Timeline timeline, Clock clock) {
        this.promises = promises;
        this.open = open;
        this.plans = plans;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void take(WorkingCalendar calendar) {
        promises.follow(calendar);
        List<Moved> moved = moved(calendar);
        Set<String> underWay =
                open.lock(moved.stream().map(each -> each.from().number()).toList());
        // A case that was completed meanwhile keeps the day by which its promise was kept or broken.
        List<Moved> still = moved.stream()
                .filter(each -> underWay.contains(each.from().number()))
                .toList();
        open.move(still);
        Instant now = clock.instant();
        timeline.append(still.stream()
                .filter(Moved::isToAnotherDay)
                .map(each -> TimelineEntry.of(each.from().number(), now, TimelineEvent.PROMISE_MOVED)
                        .withDetail(each.to().on().toString()))
                .toList());
    }

    private List<Moved> moved(WorkingCalendar calendar) {
        List<OpenPromise> all = open.all();
        Map<String, Plan> made = plans.all(all.stream().map(OpenPromise::plan).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> new Moved(
                        each,
                        Promise.of(
                                calendar,
                                each.submittedAt(),
                                Objects.requireNonNull(made.get(each.plan())).promisedWorkingDays() + each.delay())))
                .filter(each -> !each.from().promise().equals(each.to()))
                .toList();
    }
}
