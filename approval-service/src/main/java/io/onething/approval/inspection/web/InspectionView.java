package io.onething.approval.inspection.web;

import io.onething.approval.inspection.Appointment;
import io.onething.approval.inspection.Conclusion;
import io.onething.approval.inspection.JointInspection;
import io.onething.approval.inspection.Visited;
import io.onething.approval.task.Item;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit.
 *
 * @param id what its steps name
 * @param version what its ETag says
 * @param state where it stands
 * @param lead the department that appoints and closes
 * @param appointment when, where and by whom, or null
 * @param items what is looked at
 * @param awaited codes of items that are to be looked at as well and have no task yet
 * @param proposedAt when it was proposed
 * @param closedAt when the lead closed it, or null
 */
record InspectionView(
        UUID id,
        long version,
        JointInspection.State state,
        Item.Department lead,
        @Nullable Appointment appointment,
        List<VisitedItemView> items,
        Set<String> awaited,
        Instant proposedAt,
        @Nullable Instant closedAt) {

    /**
     * An item that is looked at.
     *
     * @param taskId the department's task
     * @param caseNumber 办件编号
     * @param itemCode code of the item within its theme
     * @param nameZh Chinese name of the item
     * @param nameEn English name of the item
     * @param department who looks
     * @param ended whether its task has ended
     * @param conclusion what was found; to the applicant only once all opinions are one list; or null
     */
    record VisitedItemView(
            UUID taskId,
            String caseNumber,
            String itemCode,
            String nameZh,
            String nameEn,
            Item.Department department,
            boolean ended,
            @Nullable Conclusion conclusion) {}

    /**
     * How a visit stands after a step. Holds no personal data, since it is kept to be given again to a repeat.
     *
     * @param id of the visit
     * @param state where it stands
     * @param version what its ETag says
     */
    record InspectionStateView(UUID id, JointInspection.State state, long version) {
        static InspectionStateView of(JointInspection visit) {
            return new InspectionStateView(visit.id(), visit.state(), visit.version());
        }
    }

    static InspectionView of(JointInspection visit, boolean toApplicant) {
        boolean told = !toApplicant || visit.closedAt() != null;
        return new InspectionView(
                visit.id(),
                visit.version(),
                visit.state(),
                visit.lead(),
                visit.appointment(),
                visit.visited().stream()
                        .map(each -> item(each, told, toApplicant))
                        .toList(),
                visit.awaited(),
                visit.proposedAt(),
                visit.closedAt());
    }

    private static VisitedItemView item(Visited item, boolean told, boolean toApplicant) {
        @Nullable Conclusion said = told ? item.conclusion() : null;
        return new VisitedItemView(
                item.taskId(),
                item.caseNumber(),
                item.itemCode(),
                item.nameZh(),
                item.nameEn(),
                item.department(),
                item.ended(),
                said == null || !toApplicant
                        ? said
                        : new Conclusion(said.kind(), said.corrections(), null, null, said.at()));
    }
}
