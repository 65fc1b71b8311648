package io.onething.approval.inspection.messaging;

import io.onething.approval.inspection.Appointment;
import io.onething.approval.inspection.Conclusion;
import io.onething.approval.task.Item;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is published of visits; the schemas describe the fields. */
final class InspectionEvents {
    private InspectionEvents() {}

    /** {@code onething.inspection.scheduled.v1}. */
    record Scheduled(
            UUID inspectionId,
            String caseNumber,
            Item.Department lead,
            boolean recheck,
            Appointment.Kind kind,
            Instant startsAt,
            String place,
            List<Inspector> inspectors,
            List<LookedAt> items,
            Instant scheduledAt) {
        static final String TYPE = "onething.inspection.scheduled.v1";
    }

    /** Who comes. */
    record Inspector(String name, Item.Department department) {}

    /** What is looked at. */
    record LookedAt(String itemCode, String nameZh, String nameEn, Item.Department department) {}

    /** {@code onething.inspection.cancelled.v1}. */
    record Cancelled(
            UUID inspectionId, String caseNumber, @Nullable String reason, List<LookedAt> items, Instant cancelledAt) {
        static final String TYPE = "onething.inspection.cancelled.v1";
    }

    /** {@code onething.inspection.concluded.v1}. */
    record Concluded(UUID inspectionId, String caseNumber, boolean settled, List<Found> items, Instant concludedAt) {
        static final String TYPE = "onething.inspection.concluded.v1";
    }

    /** What was found at an item. */
    record Found(
            String itemCode,
            String nameZh,
            String nameEn,
            Item.Department department,
            Conclusion.Kind conclusion,
            List<Correction> corrections) {}

    /** One thing to correct. */
    record Correction(int number, String note, boolean settled) {}
}
