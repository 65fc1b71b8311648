package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time alone does to an approval: the law accepts it, owed papers lapse, its lamp turns. A sweep may be late or away;
 * whoever says something meanwhile finds it done all the same, so that a word that comes too late is too late.
 */
@Component
class Elapsing {
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Keeping keeping;

    Elapsing(KeptCalendar calendar, ClockRules rules, Keeping keeping) {
        this.calendar = calendar;
        this.rules = rules;
        this.keeping = keeping;
    }

    /** Locked approvals as they are now; what time has done to them is kept and told before anything else is. */
    @Transactional(propagation = Propagation.MANDATORY)
    <K> Map<K, Approval> upTo(Instant now, Map<K, Approval> locked) {
        @Nullable
        WorkingCalendar days = locked.isEmpty() ? null : calendar.current().orElse(null);
        if (days == null) {
            return locked;
        }
        var passed = new ArrayList<Approval>();
        var events = new ArrayList<ApprovalEvent>();
        for (Approval approval : locked.values()) {
            Approval after = approval.isOpen() ? pass(approval, days, now, events) : approval;
            if (after != approval
                    || !Objects.equals(rules.read(after, days, now).lamp(), approval.lamp())) {
                passed.add(after);
            }
        }
        if (passed.isEmpty()) {
            return locked;
        }
        Map<UUID, Approval> kept = new LinkedHashMap<>();
        keeping.keep(passed, events, now).forEach(each -> kept.put(each.taskId(), each));
        Map<K, Approval> current = new LinkedHashMap<>(locked);
        current.replaceAll((_, approval) -> kept.getOrDefault(approval.taskId(), approval));
        return current;
    }

    /** Beside the lamp, which is read when it is kept. */
    Approval pass(Approval approval, WorkingCalendar days, Instant now, List<ApprovalEvent> events) {
        if (rules.isDeemedAccepted(approval, days, now)) {
            Outcome.Changed accepted = Deciding.deemAccepted(approval);
            events.addAll(accepted.events());
            return accepted.approval();
        }
        return Tolerating.look(approval, days, now, events);
    }
}
