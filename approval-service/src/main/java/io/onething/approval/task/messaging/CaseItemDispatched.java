package io.onething.approval.task.messaging;

import io.onething.approval.task.Holder;
import io.onething.approval.task.Item;
import io.onething.approval.task.Material;
import io.onething.approval.task.Terms;
import io.onething.approval.task.Undertaking;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code onething.case-item.dispatched.v1}. */
record CaseItemDispatched(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Theme theme,
        Item.Department department,
        Item.@Nullable Region region,
        String regime,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        Map<String, Object> data,
        List<Material> materials,
        List<Item.Output> outputs,
        Item.@Nullable License license,
        Holder holder,
        @Nullable Terms terms,
        @Nullable Boolean inspection,
        @Nullable Set<String> inspectedItems,
        @Nullable List<Undertaking> undertakings,
        String applicantSubject) {
    static final String TYPE = "onething.case-item.dispatched.v1";
}
