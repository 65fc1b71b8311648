package io.onething.department;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任务: an item that the department has to decide, with the data the item declares and no more.
 *
 * @param taskId the task; the same when it is delivered again
 * @param caseNumber 办件编号 of the request it belongs to
 * @param itemCode code of the item (事项) within its theme
 * @param nameZh Chinese name of the item
 * @param nameEn English name of the item
 * @param theme the theme the case was filed for
 * @param department who is to decide
 * @param promisedWorkingDays 承诺时限 in working days, or null
 * @param statutoryWorkingDays 法定时限 in working days, or null
 * @param data what the applicant filled in and earlier items handed over, by field name
 * @param materials papers and forms
 * @param outputs fields that an approval must bring
 * @param assignedAt when the task was made
 * @param traceparent W3C Trace Context of the request, or null
 */
public record Task(
        UUID taskId,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Theme theme,
        Department department,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        Map<String, Object> data,
        List<Material> materials,
        List<Output> outputs,
        Instant assignedAt,
        @Nullable String traceparent) {

    public Task {
        materials = List.copyOf(materials);
        outputs = List.copyOf(outputs);
    }

    /** Whether a paper is still to come; {@link TaskHandler#supplemented} tells when all has. */
    public boolean isOwing() {
        return materials.stream().anyMatch(each -> Boolean.TRUE.equals(each.owed()));
    }

    /** With which it is answered, now or later. */
    public TaskReference reference() {
        return new TaskReference(department.code(), caseNumber, taskId, traceparent);
    }

    /** Personal data does not get into logs by accident. */
    @Override
    public String toString() {
        return "Task[" + reference() + " " + itemCode + "]";
    }

    Task with(@Nullable String trace) {
        return new Task(
                taskId,
                caseNumber,
                itemCode,
                nameZh,
                nameEn,
                theme,
                department,
                promisedWorkingDays,
                statutoryWorkingDays,
                data,
                materials,
                outputs,
                assignedAt,
                trace);
    }

    /**
     * 一件事.
     *
     * @param code of the theme
     * @param edition the case is pinned to
     * @param nameZh Chinese name
     * @param nameEn English name
     */
    public record Theme(String code, int edition, String nameZh, String nameEn) {}

    /**
     * 部门.
     *
     * @param code such as {@code GA}
     * @param nameZh Chinese name
     */
    public record Department(String code, String nameZh) {}

    /**
     * 材料.
     *
     * @param key within the case
     * @param nameZh Chinese name
     * @param kind ORIGINAL, COPY, FORM, ELICENCE or DATA_SHARED
     * @param exempt whether the applicant need not bring it
     * @param exemptBy what stands in for it, or null
     * @param owed whether the applicant has undertaken to bring it later (容缺受理): nothing can be approved before;
     *     null means not
     * @param fileName of the uploaded file, or null
     * @param sha256 of the uploaded file in hex, or null
     * @param materialId where the file can be read, or null
     */
    public record Material(
            String key,
            String nameZh,
            String kind,
            boolean exempt,
            @Nullable String exemptBy,
            @Nullable Boolean owed,
            @Nullable String fileName,
            @Nullable String sha256,
            @Nullable String materialId) {}

    /**
     * A field that an approval must bring.
     *
     * @param code name of the field
     * @param nameZh Chinese label
     * @param nameEn English label
     * @param schema JSON Schema 2020-12 of its value
     */
    public record Output(String code, String nameZh, String nameEn, Map<String, Object> schema) {}
}
