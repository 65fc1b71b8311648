package io.onething.application.orchestration.messaging;

import io.onething.application.orchestration.CaseEvent;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.Dispatch;
import io.onething.application.orchestration.ItemSupplement;
import io.onething.application.orchestration.NamedCorrection;
import io.onething.application.orchestration.NewRules;
import io.onething.application.orchestration.RuleChange;
import io.onething.application.orchestration.RunningCase;
import io.onething.application.orchestration.messaging.CaseMessages.ApplicantV1;
import io.onething.application.orchestration.messaging.CaseMessages.AskedItemV1;
import io.onething.application.orchestration.messaging.CaseMessages.BlockedV1;
import io.onething.application.orchestration.messaging.CaseMessages.CompletedItemV1;
import io.onething.application.orchestration.messaging.CaseMessages.CompletedV1;
import io.onething.application.orchestration.messaging.CaseMessages.CorrectionV1;
import io.onething.application.orchestration.messaging.CaseMessages.DispatchedV1;
import io.onething.application.orchestration.messaging.CaseMessages.ItemRulesChangedV1;
import io.onething.application.orchestration.messaging.CaseMessages.LapsedV1;
import io.onething.application.orchestration.messaging.CaseMessages.MaterialV1;
import io.onething.application.orchestration.messaging.CaseMessages.OwedSuppliedV1;
import io.onething.application.orchestration.messaging.CaseMessages.RegionV1;
import io.onething.application.orchestration.messaging.CaseMessages.RuleChangeV1;
import io.onething.application.orchestration.messaging.CaseMessages.RuledItemV1;
import io.onething.application.orchestration.messaging.CaseMessages.RulesChangedV1;
import io.onething.application.orchestration.messaging.CaseMessages.SubmittedItemV1;
import io.onething.application.orchestration.messaging.CaseMessages.SubmittedV1;
import io.onething.application.orchestration.messaging.CaseMessages.SupplementAskedV1;
import io.onething.application.orchestration.messaging.CaseMessages.SupplementedV1;
import io.onething.application.orchestration.messaging.CaseMessages.TermsV1;
import io.onething.application.orchestration.messaging.CaseMessages.ThemeV1;
import io.onething.application.orchestration.messaging.CaseMessages.UndertakingV1;
import io.onething.application.orchestration.messaging.CaseMessages.UndoneV1;
import io.onething.application.undertaking.Undertaking;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.theme.Region;
import io.onething.plan.theme.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Copies what happened into the records that are published; a field without a source does not compile. */
@Mapper(componentModel = "spring", unmappedTargetPolicy = ReportingPolicy.ERROR)
interface MessageMapper {
    @Mapping(target = "code", source = "theme")
    ThemeV1 theme(Plan plan);

    ApplicantV1 applicant(RunningCase.Applicant applicant);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "theme", source = "plan")
    @Mapping(target = "applicant", source = "file.applicant")
    @Mapping(target = "submittedAt", source = "event.at")
    @Mapping(target = "promisedOn", source = "file.promisedOn")
    @Mapping(target = "items", source = "plan.items")
    SubmittedV1 submitted(RunningCase file, Plan plan, CaseEvent.Submitted event);

    SubmittedItemV1 item(PlannedItem item);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "itemCode", source = "item.code")
    @Mapping(target = "nameZh", source = "item.nameZh")
    @Mapping(target = "nameEn", source = "item.nameEn")
    @Mapping(target = "theme", expression = "java(theme(plan, edition))")
    @Mapping(target = "region", source = "region")
    @Mapping(target = "promisedWorkingDays", expression = "java(promised(item, dispatch))")
    @Mapping(target = "data", source = "dispatch.data")
    @Mapping(target = "materials", source = "dispatch.materials")
    @Mapping(target = "outputs", source = "dispatch.outputs")
    @Mapping(target = "terms", source = "item.terms")
    @Mapping(target = "inspection", source = "item.inspection")
    @Mapping(target = "inspectedItems", expression = "java(inspected(plan))")
    @Mapping(target = "undertakings", source = "dispatch.undertakings")
    @Mapping(target = "applicantSubject", source = "file.applicant.subject")
    @Mapping(target = "dispatchedAt", source = "event.at")
    DispatchedV1 dispatched(
            RunningCase file,
            Plan plan,
            PlannedItem item,
            @Nullable Region region,
            int edition,
            Dispatch dispatch,
            CaseEvent.ItemDispatched event);

    RegionV1 region(Region region);

    /** In the edition by whose rules an item is handled. */
    default ThemeV1 theme(Plan plan, int edition) {
        return new ThemeV1(plan.theme(), edition, plan.nameZh(), plan.nameEn());
    }

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "theme", source = "plan")
    @Mapping(target = "applicant", source = "file.applicant")
    @Mapping(target = "ground", source = "event.rules.ground")
    @Mapping(target = "back", source = "event.rules.back")
    @Mapping(target = "promisedOn", source = "file.promisedOn")
    @Mapping(target = "items", source = "ruled")
    @Mapping(target = "changedAt", source = "event.at")
    RulesChangedV1 rulesChanged(RunningCase file, Plan plan, CaseEvent.RulesChanged event, List<RuledItemV1> ruled);

    @Mapping(target = "code", source = "item.code")
    RuledItemV1 ruled(PlannedItem item, NewRules.Ruled ruled);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "itemCode", source = "item.code")
    @Mapping(target = "edition", source = "ruled.edition")
    @Mapping(target = "ground", source = "event.rules.ground")
    @Mapping(target = "back", source = "event.rules.back")
    @Mapping(target = "promisedWorkingDays", source = "item.promisedWorkingDays")
    @Mapping(target = "statutoryWorkingDays", source = "item.statutoryWorkingDays")
    @Mapping(target = "terms", source = "item.terms")
    @Mapping(target = "inspection", source = "item.inspection")
    @Mapping(target = "inspectedItems", expression = "java(inspected(plan))")
    @Mapping(target = "inputs", source = "inputs")
    @Mapping(target = "changes", source = "ruled.changes")
    @Mapping(target = "mayBeAskedFor", source = "ruled.mayBeAskedFor")
    @Mapping(target = "changedAt", source = "event.at")
    ItemRulesChangedV1 itemRulesChanged(
            RunningCase file,
            Plan plan,
            PlannedItem item,
            NewRules.Ruled ruled,
            List<String> inputs,
            CaseEvent.ItemRulesChanged event);

    RuleChangeV1 change(RuleChange change);

    TermsV1 terms(Terms terms);

    UndertakingV1 undertaking(Undertaking undertaking);

    /** 承诺时限 of the way that the item takes. */
    default @Nullable Integer promised(PlannedItem item, Dispatch dispatch) {
        return item.promisedWorkingDays(dispatch.isCommitted());
    }

    /** One appointment serves all of them (联合踏勘). */
    default List<String> inspected(Plan plan) {
        return plan.items().stream()
                .filter(PlannedItem::inspection)
                .map(PlannedItem::code)
                .toList();
    }

    @Mapping(target = "key", source = "planned.key")
    @Mapping(target = "nameZh", source = "planned.nameZh")
    @Mapping(target = "kind", source = "planned.kind")
    @Mapping(target = "exempt", source = "planned.exempt")
    @Mapping(target = "exemptBy", source = "planned.exemptBy")
    @Mapping(target = "owed", source = "owed")
    @Mapping(target = "fileName", source = "file.fileName")
    @Mapping(target = "sha256", source = "file.sha256")
    @Mapping(target = "materialId", source = "file.id")
    MaterialV1 material(Dispatch.Enclosure enclosure);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "itemCode", source = "item.code")
    @Mapping(target = "applicantSubject", source = "file.applicant.subject")
    @Mapping(target = "blockedAt", source = "event.at")
    BlockedV1 blocked(RunningCase file, PlannedItem item, CaseEvent.ItemBlocked event);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "theme", source = "plan")
    @Mapping(target = "applicant", source = "file.applicant")
    @Mapping(target = "answerBy", source = "event.answerBy")
    @Mapping(target = "items", source = "asked")
    @Mapping(target = "toldAt", source = "event.at")
    SupplementAskedV1 supplementAsked(
            RunningCase file, Plan plan, CaseEvent.SupplementTold event, List<AskedItemV1> asked);

    @Mapping(target = "code", source = "item.code")
    @Mapping(target = "returned", source = "supplement.returned")
    @Mapping(target = "corrections", source = "named")
    AskedItemV1 asked(PlannedItem item, ItemSupplement supplement, List<NamedCorrection> named);

    CorrectionV1 correction(NamedCorrection correction);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "itemCode", source = "event.item")
    @Mapping(target = "supplementedAt", source = "event.at")
    SupplementedV1 supplemented(RunningCase file, Dispatch dispatch, CaseEvent.ItemSupplemented event);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "itemCode", source = "event.item")
    @Mapping(target = "suppliedAt", source = "event.at")
    OwedSuppliedV1 owedSupplied(RunningCase file, Dispatch dispatch, CaseEvent.OwedSupplied event);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "itemCode", source = "item.code")
    @Mapping(target = "applicantSubject", source = "file.applicant.subject")
    @Mapping(target = "lapsedAt", source = "event.at")
    LapsedV1 lapsed(RunningCase file, PlannedItem item, CaseEvent.ItemLapsed event);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "itemCode", source = "item.code")
    @Mapping(target = "applicantSubject", source = "file.applicant.subject")
    @Mapping(target = "cause", source = "event.undoing.cause")
    @Mapping(target = "because", source = "event.undoing.because")
    @Mapping(target = "reason", source = "event.undoing.reason")
    @Mapping(target = "undoneAt", source = "event.undoing.askedAt")
    UndoneV1 undone(RunningCase file, PlannedItem item, CaseEvent.UndoingAsked event);

    @Mapping(target = "caseNumber", source = "file.number")
    @Mapping(target = "theme", source = "plan")
    @Mapping(target = "applicant", source = "file.applicant")
    @Mapping(target = "completedAt", source = "event.at")
    @Mapping(target = "items", source = "outcomes")
    CompletedV1 completed(RunningCase file, Plan plan, CaseEvent.Completed event, List<CompletedItemV1> outcomes);

    @Mapping(target = "code", source = "planned.code")
    @Mapping(target = "state", source = "item.state")
    CompletedItemV1 outcome(PlannedItem planned, CaseItem item, @Nullable String reason);
}
