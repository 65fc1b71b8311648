package io.onething.approval.inspection;

import io.onething.approval.inspection.Conclusion.Check;
import io.onething.approval.inspection.Inspections.Reader;
import io.onething.approval.inspection.JointInspection.State;
import io.onething.web.Problem;
import io.onething.web.Versions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What departments do with a joint inspection. Each step is refused with a problem whose code says why. */
@Service
public class Visits {
    private final Inspections inspections;
    private final InspectionSettings settings;
    private final Announcements announcements;
    private final InspectionSheets sheets;
    private final Clock clock;

    Visits(
            Inspections inspections,
            InspectionSettings settings,
            Announcements announcements,
            InspectionSheets sheets,
            Clock clock) {
        this.inspections = inspections;
        this.settings = settings;
        this.announcements = announcements;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * A step with its address.
     *
     * @param id of the visit
     * @param department who takes it
     * @param seenVersion the version it is based on
     * @param by account of who takes it
     */
    public record Step(UUID id, String department, long seenVersion, String by) {}

    /**
     * A word on one correction.
     *
     * @param correction its number within the item
     * @param settled whether it is corrected
     * @param note in words for the applicant, or null
     */
    public record Checked(
            UUID taskId,
            int correction,
            boolean settled,
            @Nullable String note) {}

    /** Appoints the visit, or the second one for its corrections, or another time for either; the applicant is told. */
    @Transactional
    public JointInspection schedule(Step step, Appointment planned) {
        JointInspection visit = lock(step);
        Instant now = clock.instant();
        refuse(visit.against(planned, step.department(), now));
        JointInspection after = kept(visit.scheduled(planned));
        announcements.scheduled(after, now);
        sheets.scheduled(after, now);
        return after;
    }

    /** Calls the appointment off; the visit waits for another. */
    @Transactional
    public JointInspection callOff(Step step, String reason) {
        JointInspection visit = lock(step);
        refuse(visit.againstCallingOff(step.department()));
        JointInspection after = kept(visit.calledOff());
        announcements.cancelled(after, reason, clock.instant());
        return after;
    }

    /** What a department found, once. */
    @Transactional
    public JointInspection conclude(Step step, UUID taskId, List<String> corrections, @Nullable String note) {
        JointInspection visit = lock(step);
        Instant now = clock.instant();
        refuse(visit.againstConclusion(own(visit, step, taskId), now, settings.absentMayRevisit()));
        JointInspection after = kept(visit.concluded(taskId, Conclusion.of(corrections, note, step.by(), now)));
        if (visit.state() != State.SCHEDULED) {
            announcements.concluded(after, now);
        }
        return after;
    }

    /** 统一回复: all opinions in one list, which the applicant is told once. */
    @Transactional
    public JointInspection close(Step step) {
        JointInspection visit = lock(step);
        Instant now = clock.instant();
        refuse(visit.againstClosing(step.department(), now));
        JointInspection after = kept(visit.closed(now));
        announcements.concluded(after, now);
        sheets.concluded(after, now);
        return after;
    }

    /** Whether corrections are settled; the last one settled ends the visit, which the applicant is told. */
    @Transactional
    public JointInspection check(Step step, List<Checked> checks) {
        JointInspection before = lock(step);
        Instant now = clock.instant();
        JointInspection visit = before;
        for (Checked each : checks) {
            refuse(visit.againstChecking(own(visit, step, each.taskId()), each.correction()));
            visit = visit.checked(
                    each.taskId(), each.correction(), new Check(each.settled(), each.note(), step.by(), now));
        }
        JointInspection after = kept(visit);
        if (after.state() == State.MERGED && before.state() != State.MERGED) {
            announcements.concluded(after, now);
            sheets.concluded(after, now);
        }
        return after;
    }

    /** 三集中: the visit also looks at what other cases of the same applicant need looked at. */
    @Transactional
    public JointInspection join(Step step, Set<String> caseNumbers) {
        // As proposing does, so that no further item comes to a case while it moves.
        inspections.claim(caseNumbers);
        JointInspection visit = lock(step);
        if (!visit.lead().code().equalsIgnoreCase(step.department())) {
            throw Refusal.NOT_LEAD.problem();
        }
        var changed = new ArrayList<JointInspection>();
        var more = new ArrayList<Visited>();
        for (JointInspection other : inspections.lockOpen(caseNumbers)) {
            if (!other.id().equals(visit.id())) {
                if (!other.isOf(step.department())) {
                    throw Problem.notFound();
                }
                refuse(visit.againstJoining(other));
                changed.add(other.emptied());
                more.addAll(other.visited());
            }
        }
        JointInspection after = visit.with(more);
        if (!after.caseNumbers().containsAll(caseNumbers)) {
            throw Problem.notFound();
        }
        changed.add(after);
        inspections.save(changed);
        return after;
    }

    private JointInspection lock(Step step) {
        JointInspection visit =
                inspections.lock(step.id(), new Reader(null, step.department())).orElseThrow(Problem::notFound);
        if (visit.version() != step.seenVersion()) {
            throw Versions.changed();
        }
        return visit;
    }

    private static Visited own(JointInspection visit, Step step, UUID taskId) {
        return visit.visited().stream()
                .filter(each -> each.taskId().equals(taskId) && each.isOf(step.department()))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private JointInspection kept(JointInspection changed) {
        inspections.save(List.of(changed));
        return changed;
    }

    private static void refuse(@Nullable Refusal refusal) {
        if (refusal != null) {
            throw refusal.problem();
        }
    }
}
