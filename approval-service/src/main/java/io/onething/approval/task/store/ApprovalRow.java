package io.onething.approval.task.store;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Decision;
import io.onething.approval.task.Holder;
import io.onething.approval.task.Item;
import io.onething.approval.task.Material;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Task;
import io.onething.approval.task.Verdict;
import io.onething.approval.timelimit.Lamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the table {@code approval}, and seals what of them is encrypted. */
@Component
class ApprovalRow {
    private final JsonMapper json;
    private final SealedJson sealed;

    ApprovalRow(JsonMapper json, SealedJson sealed) {
        this.json = json;
        this.sealed = sealed;
    }

    /** What is encrypted in {@code task_data}. */
    record TaskData(Map<String, Object> data, List<Material> materials) {}

    Approval approval(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        return new Approval(
                row.getObject("task_id", UUID.class),
                caseNumber,
                item(row),
                sealed.open(row.getBytes("holder"), Holder.class, caseNumber),
                row.getString("applicant"),
                assignedAt(row),
                row.getLong("version"),
                receipt(row),
                proceeding(row, caseNumber),
                lamp(row),
                decision(row, caseNumber));
    }

    Task task(ResultSet row) throws SQLException {
        var data = sealed.open(row.getBytes("task_data"), TaskData.class, row.getString("case_number"));
        return new Task(approval(row), data.data(), data.materials());
    }

    Item item(ResultSet row) throws SQLException {
        return json.readValue(row.getString("item"), Item.class);
    }

    Instant assignedAt(ResultSet row) throws SQLException {
        return row.getObject("assigned_at", OffsetDateTime.class).toInstant();
    }

    private Proceeding proceeding(ResultSet row, String caseNumber) throws SQLException {
        byte @Nullable [] content = row.getBytes("proceeding");
        return content == null ? Proceeding.NEW : sealed.open(content, Proceeding.class, caseNumber);
    }

    static @Nullable Lamp lamp(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("lamp");
        return name == null ? null : Lamp.valueOf(name);
    }

    static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("verdict");
        return name == null ? null : Verdict.valueOf(name);
    }

    private static Approval.@Nullable Receipt receipt(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("received_at", OffsetDateTime.class);
        return at == null ? null : new Approval.Receipt(at.toInstant(), row.getString("received_by"));
    }

    private @Nullable Decision decision(ResultSet row, String caseNumber) throws SQLException {
        @Nullable Verdict verdict = verdict(row);
        if (verdict == null) {
            return null;
        }
        return new Decision(
                verdict,
                sealed.open(row.getBytes("decision"), Decision.Content.class, caseNumber),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"));
    }

    byte[] taskData(Task task) {
        return sealed.seal(
                new TaskData(task.data(), task.materials()), task.approval().caseNumber());
    }

    byte @Nullable [] decision(Approval approval) {
        return approval.decision() == null
                ? null
                : sealed.seal(approval.decision().content(), approval.caseNumber());
    }

    byte[] proceeding(Approval approval) {
        return sealed.seal(approval.proceeding(), approval.caseNumber());
    }

    byte[] holder(Approval approval) {
        return sealed.seal(approval.holder(), approval.caseNumber());
    }
}
