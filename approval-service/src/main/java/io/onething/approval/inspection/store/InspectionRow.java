package io.onething.approval.inspection.store;

import io.onething.approval.inspection.Appointment;
import io.onething.approval.inspection.Conclusion;
import io.onething.approval.inspection.JointInspection;
import io.onething.approval.inspection.Visited;
import io.onething.approval.task.Item;
import io.onething.kernel.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes columns of visits; what is encrypted is bound to its visit or case file. */
@Component
class InspectionRow {
    private final JsonMapper json;
    private final PersonalData personalData;

    InspectionRow(JsonMapper json, PersonalData personalData) {
        this.json = json;
        this.personalData = personalData;
    }

    /** Without its items. */
    JointInspection inspection(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte @Nullable [] appointment = row.getBytes("appointment");
        return new JointInspection(
                id,
                row.getLong("number"),
                row.getLong("version"),
                JointInspection.State.valueOf(row.getString("state")),
                row.getString("applicant"),
                new Item.Department(row.getString("lead"), row.getString("lead_zh")),
                appointment == null
                        ? null
                        : json.readValue(personalData.decrypt(appointment, id.toString()), Appointment.class),
                List.of(),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"));
    }

    Visited visited(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        byte @Nullable [] findings = row.getBytes("findings");
        return new Visited(
                row.getObject("task_id", UUID.class),
                caseNumber,
                row.getString("item_code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                new Item.Department(row.getString("department"), row.getString("department_zh")),
                Set.of(json.readValue(row.getString("expected"), String[].class)),
                row.getBoolean("ended"),
                findings == null ? null : json.readValue(personalData.decrypt(findings, caseNumber), Conclusion.class));
    }

    byte @Nullable [] appointment(JointInspection visit) {
        return visit.appointment() == null
                ? null
                : personalData.encrypt(
                        json.writeValueAsBytes(visit.appointment()), visit.id().toString());
    }

    String expected(Visited item) {
        return json.writeValueAsString(item.expected());
    }

    byte @Nullable [] findings(Visited item) {
        return item.conclusion() == null
                ? null
                : personalData.encrypt(json.writeValueAsBytes(item.conclusion()), item.caseNumber());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
