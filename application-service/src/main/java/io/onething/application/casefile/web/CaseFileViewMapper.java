package io.onething.application.casefile.web;

import io.onething.application.casefile.CaseFiles.Summary;
import io.onething.application.casefile.CaseReading.Details;
import io.onething.application.material.Material;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.CaseItems;
import io.onething.application.orchestration.ItemState;
import io.onething.application.orchestration.ItemSupplement;
import io.onething.application.orchestration.NamedCorrection;
import io.onething.application.orchestration.Outcome;
import io.onething.application.orchestration.Undoing;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InheritConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Case files as they are shown; a field without a source does not compile. */
@Mapper(componentModel = "spring", unmappedTargetPolicy = ReportingPolicy.ERROR)
interface CaseFileViewMapper {
    @Mapping(target = "number", source = "details.file.number")
    @Mapping(target = "state", source = "details.file.state")
    @Mapping(target = "version", source = "details.file.version")
    @Mapping(target = "theme", source = "details.plan")
    @Mapping(target = "createdAt", source = "details.file.createdAt")
    @Mapping(target = "submittedAt", source = "details.file.submission.at")
    @Mapping(target = "promisedOn", source = "details.file.submission.promisedOn")
    @Mapping(target = "promisedOnProvisional", source = "details.file.submission.provisional")
    @Mapping(target = "completedAt", source = "details.file.ending.at")
    @Mapping(target = "result", source = "details.file.ending.result")
    @Mapping(target = "gateFailures", source = "details.plan.gateFailures")
    @Mapping(target = "items", expression = "java(items(details))")
    @Mapping(target = "waitingFor", expression = "java(waitingFor(details))")
    @Mapping(target = "form", source = "details.file.filing.form")
    @Mapping(target = "materials", source = "details.materials")
    @Mapping(target = "plan", source = "details.plan")
    CaseFileView view(Details details);

    @InheritConfiguration(name = "view")
    @Mapping(target = "materials", expression = "java(null)")
    @Mapping(target = "plan", expression = "java(null)")
    CaseFileView brief(Details details);

    @Mapping(target = "code", source = "theme")
    ThemeView theme(Plan plan);

    UploadedView uploaded(Material material);

    @Mapping(target = "code", source = "theme.code")
    ThemeView theme(Theme theme, int edition);

    @Mapping(target = "theme", source = "theme")
    SummaryView summary(Summary summary, ThemeView theme);

    default SummaryView summary(Summary summary, Theme theme) {
        return summary(summary, theme(theme, summary.edition()));
    }

    @Mapping(target = "number", source = "details.file.number")
    @Mapping(target = "theme", source = "details.plan")
    @Mapping(target = "result", source = "details.file.ending.result")
    @Mapping(target = "completedAt", source = "details.file.ending.at")
    @Mapping(target = "items", expression = "java(items(details))")
    @Mapping(target = "spared", source = "details.plan.spared")
    ResultView result(Details details);

    @Mapping(target = "code", source = "planned.code")
    @Mapping(target = "licenseName", source = "planned.license.nameZh")
    @Mapping(target = "supplement", source = "supplement")
    @Mapping(target = "promisedWorkingDays", expression = "java(planned.promisedWorkingDays(item.isCommitted()))")
    @Mapping(target = "committed", source = "item.committed")
    @Mapping(target = "owed", expression = "java(OwedView.of(item))")
    CaseItemView item(
            PlannedItem planned,
            CaseItem item,
            List<String> waitsFor,
            @Nullable String reason,
            @Nullable SupplementView supplement);

    UndoingView undoing(Undoing undoing);

    @Mapping(target = "itemCode", source = "planned.code")
    WaitingForView waitingFor(PlannedItem planned, WaitingForView.What what);

    /** In the order of the publication. */
    default List<CaseItemView> items(Details details) {
        return details.plan().items().stream()
                .flatMap(planned -> stand(details, planned)
                        .map(item -> item(
                                planned,
                                item,
                                waitsFor(details, planned),
                                reason(details, item),
                                supplement(details, item)))
                        .stream())
                .toList();
    }

    default List<WaitingForView> waitingFor(Details details) {
        return details.plan().items().stream()
                .flatMap(planned -> stand(details, planned)
                        .flatMap(item -> what(details.plan(), item))
                        .map(what -> waitingFor(planned, what))
                        .stream())
                .toList();
    }

    private static Optional<CaseItem> stand(Details details, PlannedItem planned) {
        return Optional.ofNullable(details.items().get(planned.code()));
    }

    private static List<String> waitsFor(Details details, PlannedItem planned) {
        Map<String, CaseItem> items = details.items();
        Stream<String> first = stand(details, planned)
                .filter(item -> item.state() == ItemState.WAITING)
                .map(_ -> planned.predecessors().stream())
                .orElse(Stream.of());
        return first.filter(code -> Objects.requireNonNull(items.get(code)).state() != ItemState.APPROVED)
                .toList();
    }

    private static @Nullable String reason(Details details, CaseItem item) {
        @Nullable Outcome outcome = details.outcomes().get(item.code());
        return outcome == null ? null : outcome.reason();
    }

    /** Null until the applicant is told: before that, others may still ask, and all of it is told at once. */
    private static @Nullable SupplementView supplement(Details details, CaseItem item) {
        @Nullable ItemSupplement asked = item.supplement();
        return asked == null || asked.toldAt() == null
                ? null
                : new SupplementView(
                        NamedCorrection.of(details.plan(), asked),
                        asked.returned(),
                        asked.toldAt(),
                        asked.answerBy(),
                        asked.answeredAt());
    }

    private static Optional<WaitingForView.What> what(Plan plan, CaseItem item) {
        if (item.isBeingUndone()) {
            return Optional.of(WaitingForView.What.UNDOING);
        }
        if (item.waitsForApplicant()) {
            return Optional.of(WaitingForView.What.SUPPLEMENT);
        }
        if (item.owes() && item.state() == ItemState.IN_PROGRESS) {
            return Optional.of(WaitingForView.What.OWED_PAPERS);
        }
        if (item.state() == ItemState.IN_PROGRESS) {
            boolean paused = item.clock() != null && item.clock().isPaused();
            return Optional.of(paused ? WaitingForView.What.SPECIAL_PROCEDURE : WaitingForView.What.DECISION);
        }
        return CaseItems.isWaitingForLicense(plan, item) ? Optional.of(WaitingForView.What.LICENSE) : Optional.empty();
    }
}
