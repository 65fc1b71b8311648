package io.onething.approval.inspection;

import io.onething.approval.task.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 联合踏勘: one visit for the items of a case, or of several cases of one applicant.
 *
 * @param id what its steps name
 * @param number order of proposal; 0 before it is kept
 * @param version 1 at first, one more with each change
 * @param state where it stands
 * @param applicant account of the applicant
 * @param lead the department that appoints and closes
 * @param appointment when, where and by whom, or null while nothing is appointed
 * @param visited what is looked at, in the order of its arrival
 * @param proposedAt when it was proposed
 * @param closedAt when the lead closed the visit, or null
 */
public record JointInspection(
        UUID id,
        long number,
        long version,
        State state,
        String applicant,
        Item.Department lead,
        @Nullable Appointment appointment,
        List<Visited> visited,
        Instant proposedAt,
        @Nullable Instant closedAt) {
    public JointInspection {
        visited = List.copyOf(visited);
    }

    /** Where a visit stands. */
    public enum State {
        /** Waits for its appointment. */
        PROPOSED,
        /** The applicant knows when who comes. */
        SCHEDULED,
        /** Closed; the applicant corrects what was told. */
        DONE,
        /** A second visit is appointed, for the corrections alone. */
        RECHECK,
        /** 统一回复: all opinions are one. */
        MERGED,
        /** Nothing is left to look at. */
        CANCELLED;

        boolean takesMore() {
            return this == PROPOSED || this == SCHEDULED;
        }
    }

    static JointInspection proposed(UUID id, String applicant, Item.Department lead, Instant now) {
        return new JointInspection(id, 0, 0, State.PROPOSED, applicant, lead, null, List.of(), now, null);
    }

    public Set<String> caseNumbers() {
        return visited.stream().map(Visited::caseNumber).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    public boolean isOf(String department) {
        return visited.stream().anyMatch(each -> each.isOf(department));
    }

    /** What nobody has ended. */
    public List<Visited> open() {
        return visited.stream().filter(each -> !each.ended()).toList();
    }

    /** Codes of items that are to be looked at as well and have no task yet. */
    public Set<String> awaited() {
        Set<String> here = visited.stream().map(Visited::itemCode).collect(Collectors.toSet());
        return visited.stream()
                .flatMap(each -> each.expected().stream())
                .filter(code -> !here.contains(code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isLead(String department) {
        return lead.code().equalsIgnoreCase(department);
    }

    private boolean hasOpenCorrections() {
        return visited.stream().anyMatch(each -> each.openCorrections() > 0);
    }

    /** Further items; who knows of an appointment already learns of them with the next one. */
    JointInspection with(Collection<Visited> more) {
        return changed(
                state,
                appointment,
                Stream.concat(visited.stream(), more.stream()).toList());
    }

    /** What stands against an appointment, or null. A second visit is only for those whose corrections are open. */
    @Nullable
    Refusal against(Appointment planned, String by, Instant now) {
        if (!isLead(by)) {
            return Refusal.NOT_LEAD;
        }
        if (state == State.MERGED || state == State.CANCELLED) {
            return Refusal.INSPECTION_OVER;
        }
        if (planned.hasBegun(now)) {
            return Refusal.INSPECTION_IN_PAST;
        }
        if (Set.copyOf(planned.inspectors()).size() < Appointment.INSPECTORS) {
            return Refusal.INSPECTORS_TOO_FEW;
        }
        Predicate<Visited> takesPart = state.takesMore() ? each -> !each.ended() : each -> each.openCorrections() > 0;
        boolean all = visited.stream()
                .filter(takesPart)
                .allMatch(each -> planned.departments().stream().anyMatch(each::isOf));
        return all ? null : Refusal.INSPECTOR_MISSING;
    }

    JointInspection scheduled(Appointment planned) {
        return changed(state.takesMore() ? State.SCHEDULED : State.RECHECK, planned, visited);
    }

    @Nullable
    Refusal againstCallingOff(String by) {
        if (!isLead(by)) {
            return Refusal.NOT_LEAD;
        }
        return state == State.SCHEDULED || state == State.RECHECK ? null : Refusal.INSPECTION_NOT_SCHEDULED;
    }

    /** The appointment is off; the visit is not. */
    JointInspection calledOff() {
        return changed(state == State.SCHEDULED ? State.PROPOSED : State.DONE, null, visited);
    }

    /**
     * What stands against a conclusion, or null.
     *
     * @param absentMayRevisit whether who stayed away may speak after the visit
     */
    @Nullable
    Refusal againstConclusion(Visited item, Instant now, boolean absentMayRevisit) {
        return switch (state) {
            case CANCELLED -> Refusal.INSPECTION_OVER;
            case PROPOSED -> Refusal.INSPECTION_NOT_SCHEDULED;
            case SCHEDULED -> {
                if (item.ended()) {
                    yield Refusal.INSPECTION_OVER;
                }
                if (item.conclusion() != null) {
                    yield Refusal.CONCLUDED_ALREADY;
                }
                if (appointment == null || !appointment.hasBegun(now)) {
                    yield Refusal.INSPECTION_NOT_BEGUN;
                }
                yield appointment.departments().stream().anyMatch(item::isOf) ? null : Refusal.INSPECTOR_MISSING;
            }
            case DONE, RECHECK, MERGED -> {
                if (item.conclusion() == null || item.conclusion().kind() != Conclusion.Kind.ABSENT) {
                    yield item.ended() ? Refusal.INSPECTION_OVER : Refusal.CONCLUDED_ALREADY;
                }
                yield absentMayRevisit && !item.ended() ? null : Refusal.ABSENT_AGREED;
            }
        };
    }

    JointInspection concluded(UUID taskId, Conclusion said) {
        List<Visited> after = replaced(taskId, each -> each.concluded(said));
        boolean reopened = state == State.MERGED && said.openCorrections() > 0;
        return changed(reopened ? State.DONE : state, appointment, after);
    }

    @Nullable
    Refusal againstClosing(String by, Instant now) {
        if (!isLead(by)) {
            return Refusal.NOT_LEAD;
        }
        if (state != State.SCHEDULED && state != State.RECHECK) {
            return Refusal.INSPECTION_NOT_SCHEDULED;
        }
        if (appointment == null || !appointment.hasBegun(now)) {
            return Refusal.INSPECTION_NOT_BEGUN;
        }
        return visited.stream().anyMatch(each -> each.conclusion() != null) ? null : Refusal.NOBODY_CAME;
    }

    /** 缺席默认: who said nothing at the visit has agreed. After a second visit what is not settled stays open. */
    JointInspection closed(Instant now) {
        List<Visited> after = visited.stream()
                .map(each -> each.ended() || each.conclusion() != null ? each : each.concluded(Conclusion.absent(now)))
                .toList();
        boolean corrects = state == State.SCHEDULED && after.stream().anyMatch(each -> each.openCorrections() > 0);
        return new JointInspection(
                id,
                number,
                version + 1,
                corrects ? State.DONE : State.MERGED,
                applicant,
                lead,
                appointment,
                after,
                proposedAt,
                now);
    }

    /** What stands against a word on one correction, or null: it is about what was told, and nothing else. */
    @Nullable
    Refusal againstChecking(Visited item, int correction) {
        if (!(state == State.DONE || state == State.RECHECK || state == State.MERGED)) {
            return Refusal.INSPECTION_NOT_SCHEDULED;
        }
        boolean open = item.conclusion() != null
                && item.conclusion().corrections().stream()
                        .anyMatch(each -> each.number() == correction && each.isOpen());
        return open ? null : Refusal.CORRECTION_NOT_OPEN;
    }

    JointInspection checked(UUID taskId, int correction, Conclusion.Check check) {
        List<Visited> after = replaced(
                taskId,
                each -> each.conclusion() == null
                        ? each
                        : each.concluded(each.conclusion().checked(correction, check)));
        JointInspection now = changed(state, appointment, after);
        return now.hasOpenCorrections() ? now : now.settled();
    }

    private JointInspection settled() {
        return changed(version, State.MERGED, appointment, visited);
    }

    @Nullable
    Refusal againstJoining(JointInspection other) {
        if (!applicant.equals(other.applicant)) {
            return Refusal.APPLICANTS_DIFFER;
        }
        if (!state.takesMore()) {
            return Refusal.INSPECTION_OVER;
        }
        return other.state == State.PROPOSED ? null : Refusal.INSPECTION_NOT_PROPOSED;
    }

    /** Its items went to another visit. */
    JointInspection emptied() {
        return changed(State.CANCELLED, null, List.of());
    }

    /** Tasks that ended are not looked at any more; a visit to none of which anything is left is called off. */
    JointInspection without(Collection<UUID> ended) {
        List<Visited> after = visited.stream()
                .map(each -> ended.contains(each.taskId()) ? each.over() : each)
                .toList();
        boolean nothingLeft = after.stream().allMatch(Visited::ended);
        State next = state;
        if (nothingLeft && state.takesMore()) {
            next = State.CANCELLED;
        } else if ((state == State.DONE || state == State.RECHECK)
                && after.stream().allMatch(each -> each.openCorrections() == 0)) {
            next = State.MERGED;
        }
        return changed(next, appointment, after);
    }

    private List<Visited> replaced(UUID taskId, UnaryOperator<Visited> change) {
        var after = new ArrayList<>(visited);
        after.replaceAll(each -> each.taskId().equals(taskId) ? change.apply(each) : each);
        return after;
    }

    private JointInspection changed(State next, @Nullable Appointment planned, List<Visited> after) {
        return changed(version + 1, next, planned, after);
    }

    private JointInspection changed(long next, State now, @Nullable Appointment planned, List<Visited> after) {
        return new JointInspection(id, number, next, now, applicant, lead, planned, after, proposedAt, closedAt);
    }
}
