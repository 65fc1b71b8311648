package io.onething.application.orchestration.messaging;

import io.onething.application.orchestration.Announcements;
import io.onething.application.orchestration.CaseEvent;
import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.Dispatch;
import io.onething.application.orchestration.Happening;
import io.onething.application.orchestration.ItemSupplement;
import io.onething.application.orchestration.NamedCorrection;
import io.onething.application.orchestration.Outcome;
import io.onething.application.orchestration.messaging.CaseMessages.AskedItemV1;
import io.onething.application.orchestration.messaging.CaseMessages.CompletedItemV1;
import io.onething.application.orchestration.messaging.CaseMessages.RuledItemV1;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes through the outbox. */
@Component
class PublishedAnnouncements implements Announcements {
    private final Outbox outbox;
    private final MessageMapper messages;

    PublishedAnnouncements(Outbox outbox, MessageMapper messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    @Override
    public void announce(List<Happening> happenings) {
        outbox.publish(
                happenings.stream().flatMap(each -> message(each).stream()).toList());
    }

    /** No default: whoever adds an event decides here whether others hear of it. */
    private Optional<OutgoingEvent> message(Happening happening) {
        var file = happening.file();
        var plan = happening.plan();
        return switch (happening.event()) {
            case CaseEvent.Submitted event ->
                outgoing(happening, "onething.case-file.submitted.v1", messages.submitted(file, plan, event));
            case CaseEvent.ItemDispatched event -> {
                PlannedItem item = item(happening, event.item());
                Dispatch dispatch = happening.dispatch(item);
                yield outgoing(
                        happening,
                        "onething.case-item.dispatched.v1",
                        messages.dispatched(
                                file,
                                plan,
                                item,
                                happening.edition().theme().region(),
                                happening.edition(item).edition(),
                                dispatch,
                                event));
            }
            case CaseEvent.ItemBlocked event ->
                outgoing(
                        happening,
                        "onething.case-item.blocked.v1",
                        messages.blocked(file, item(happening, event.item()), event));
            case CaseEvent.SupplementTold event ->
                outgoing(
                        happening,
                        "onething.case-file.supplement-asked.v1",
                        messages.supplementAsked(file, plan, event, asked(happening, event)));
            case CaseEvent.ItemSupplemented event ->
                outgoing(
                        happening,
                        "onething.case-item.supplemented.v1",
                        messages.supplemented(file, happening.dispatch(item(happening, event.item())), event));
            case CaseEvent.OwedSupplied event -> supplied(happening, event);
            case CaseEvent.ItemLapsed event ->
                outgoing(
                        happening,
                        "onething.case-item.lapsed.v1",
                        messages.lapsed(file, item(happening, event.item()), event));
            case CaseEvent.UndoingAsked event ->
                outgoing(
                        happening,
                        "onething.case-item.undone.v1",
                        messages.undone(file, item(happening, event.item()), event));
            case CaseEvent.RulesChanged event ->
                outgoing(
                        happening,
                        "onething.case-file.rules-changed.v1",
                        messages.rulesChanged(file, plan, event, ruled(happening, event)));
            case CaseEvent.ItemRulesChanged event -> {
                PlannedItem item = item(happening, event.item());
                yield outgoing(
                        happening,
                        "onething.case-item.rules-changed.v1",
                        messages.itemRulesChanged(
                                file,
                                plan,
                                item,
                                Objects.requireNonNull(event.rules().items().get(event.item())),
                                inputs(plan, item),
                                event));
            }
            case CaseEvent.Completed event ->
                outgoing(
                        happening,
                        "onething.case-file.completed.v1",
                        messages.completed(file, plan, event, outcomes(happening)));
            case CaseEvent.ItemReceived _,
                    CaseEvent.ItemDecided _,
                    CaseEvent.ItemNotAccepted _,
                    CaseEvent.ItemClockMoved _,
                    CaseEvent.SupplementCollected _,
                    CaseEvent.ToleranceBegun _,
                    CaseEvent.ToleranceReminded _,
                    CaseEvent.ToleranceLapsed _,
                    CaseEvent.PromiseProlonged _,
                    CaseEvent.WithdrawalAsked _,
                    CaseEvent.ItemWithdrawn _,
                    CaseEvent.ItemRevoked _,
                    CaseEvent.ItemReviewed _,
                    CaseEvent.ItemKept _,
                    CaseEvent.LicenseRevoked _,
                    CaseEvent.ResultChanged _,
                    CaseEvent.ItemVerified _,
                    CaseEvent.PromiseFollowedRules _,
                    CaseEvent.LicenseArrived _ -> Optional.empty();
        };
    }

    /** An item that still waits goes out with these papers later, and owes nothing then. */
    private Optional<OutgoingEvent> supplied(Happening happening, CaseEvent.OwedSupplied event) {
        boolean dispatched = happening.item(event.item()).orElseThrow().isDispatched();
        return dispatched
                ? outgoing(
                        happening,
                        "onething.case-item.owed-supplied.v1",
                        messages.owedSupplied(
                                happening.file(), happening.dispatch(item(happening, event.item())), event))
                : Optional.empty();
    }

    private static Optional<OutgoingEvent> outgoing(Happening happening, String type, Object data) {
        return Optional.of(
                new OutgoingEvent(Topics.CASE_FILE, type, happening.file().number(), data));
    }

    private List<CompletedItemV1> outcomes(Happening happening) {
        return happening.items().stream()
                .map(item -> messages.outcome(item(happening, item.code()), item, reason(happening, item)))
                .toList();
    }

    private List<AskedItemV1> asked(Happening happening, CaseEvent.SupplementTold event) {
        return happening.items().stream()
                .filter(item -> event.items().contains(item.code()))
                .map(item -> {
                    ItemSupplement supplement = Objects.requireNonNull(item.supplement());
                    return messages.asked(
                            item(happening, item.code()), supplement, NamedCorrection.of(happening.plan(), supplement));
                })
                .toList();
    }

    private List<RuledItemV1> ruled(Happening happening, CaseEvent.RulesChanged event) {
        return event.rules().items().entrySet().stream()
                .map(each -> messages.ruled(item(happening, each.getKey()), each.getValue()))
                .toList();
    }

    /** What a department may ask to be corrected: fields that its task may carry, and papers. */
    private static List<String> inputs(Plan plan, PlannedItem item) {
        return Stream.concat(
                        item.fields().stream(),
                        plan.materials().stream()
                                .filter(paper -> paper.items().contains(item.code()))
                                .map(PlannedMaterial::key))
                .distinct()
                .toList();
    }

    private static @Nullable String reason(Happening happening, CaseItem item) {
        @Nullable Outcome outcome = happening.details().outcomes().get(item.code());
        return outcome == null ? null : outcome.reason();
    }

    private static PlannedItem item(Happening happening, String code) {
        return happening.plan().item(code).orElseThrow();
    }
}
