package io.onething.approval.inspection;

import io.onething.approval.inspection.JointInspection.State;
import io.onething.approval.task.Answer;
import io.onething.approval.task.AnswerBar;
import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Following;
import io.onething.approval.task.Item;
import io.onething.approval.task.Rejection.Reason;
import io.onething.approval.task.TaskAnswer;
import io.onething.approval.task.Undertaking;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What tasks mean for visits: the first task of a case that needs a look proposes one, later ones join it, and what
 * ended is not looked at any more. Several statements for a batch, and as many for a large one.
 */
@Component
public class Proposals implements AnswerBar, Following {
    private final Inspections inspections;
    private final InspectionSettings settings;
    private final Announcements announcements;
    private final Clock clock;

    Proposals(Inspections inspections, InspectionSettings settings, Announcements announcements, Clock clock) {
        this.inspections = inspections;
        this.settings = settings;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Whether somebody comes to look before the decision; what is granted on a commitment is verified afterwards. */
    static boolean isNeeded(Approval approval) {
        return approval.item().inspection()
                && approval.proceeding().undertakings().stream()
                        .noneMatch(each -> each.kind() == Undertaking.Kind.COMMITMENT);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar, Instant now) {
        propose(
                events.stream()
                        .filter(ApprovalEvent.Assigned.class::isInstance)
                        .map(ApprovalEvent::approval)
                        .toList(),
                now);
        List<UUID> ended = ApprovalEvent.ended(events).stream()
                .filter(Proposals::isNeeded)
                .map(Approval::taskId)
                .toList();
        if (!ended.isEmpty()) {
            leaveOut(ended, now);
        }
    }

    private void propose(List<Approval> approvals, Instant now) {
        Map<String, List<Approval>> needing = approvals.stream()
                .filter(Proposals::isNeeded)
                .collect(Collectors.groupingBy(Approval::caseNumber, LinkedHashMap::new, Collectors.toList()));
        if (needing.isEmpty()) {
            return;
        }
        inspections.claim(needing.keySet());
        Map<UUID, JointInspection> visits = new LinkedHashMap<>();
        Map<String, UUID> visitOf = new HashMap<>();
        for (JointInspection open : inspections.lockOpen(needing.keySet())) {
            visits.put(open.id(), open);
            open.caseNumbers().forEach(each -> visitOf.put(each, open.id()));
        }
        needing.forEach((caseNumber, tasks) -> {
            UUID id = visitOf.computeIfAbsent(caseNumber, _ -> UUID.randomUUID());
            JointInspection visit = visits.computeIfAbsent(id, _ -> proposed(id, tasks, now));
            visits.put(id, visit.with(tasks.stream().map(Visited::of).toList()));
        });
        inspections.save(visits.values());
    }

    private JointInspection proposed(UUID id, List<Approval> tasks, Instant now) {
        Approval first = tasks.getFirst();
        String code = settings.leads()
                .getOrDefault(
                        first.item().theme().code(), first.item().department().code());
        Item.Department lead = tasks.stream()
                .map(each -> each.item().department())
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst()
                .orElse(new Item.Department(code, code));
        return JointInspection.proposed(id, first.applicantSubject(), lead, now);
    }

    /** Looks at these tasks no more, and calls visits off of which nothing is left. */
    @Transactional
    public void cancelFor(Collection<UUID> tasks) {
        leaveOut(tasks, clock.instant());
    }

    private void leaveOut(Collection<UUID> tasks, Instant now) {
        // What had ended before, such as an approval that is revoked, is no news.
        List<JointInspection> before = inspections.lockOf(tasks).stream()
                .filter(each -> each.open().stream().anyMatch(item -> tasks.contains(item.taskId())))
                .toList();
        List<JointInspection> after =
                before.stream().map(each -> each.without(tasks)).toList();
        inspections.save(after);
        for (int i = 0; i < after.size(); i++) {
            if (before.get(i).state() == State.SCHEDULED && after.get(i).state() == State.CANCELLED) {
                announcements.cancelled(after.get(i), null, now);
            }
        }
    }

    @Override
    public Map<TaskAnswer, Reason> against(Collection<TaskAnswer> answers, Map<UUID, Approval> approvals) {
        List<TaskAnswer> needing = answers.stream()
                .filter(each -> each.answer() instanceof Answer.Approved)
                .filter(each -> Optional.ofNullable(approvals.get(each.taskId()))
                        .filter(Proposals::isNeeded)
                        .isPresent())
                .toList();
        if (needing.isEmpty()) {
            return Map.of();
        }
        Set<UUID> cleared = inspections.cleared(
                needing.stream().map(TaskAnswer::taskId).collect(Collectors.toSet()), !settings.required());
        return needing.stream()
                .filter(each -> !cleared.contains(each.taskId()))
                .collect(Collectors.toMap(each -> each, _ -> Reason.INSPECTION_OPEN, (same, _) -> same));
    }
}
