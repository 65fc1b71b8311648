package io.onething.approval.task;

import static io.onething.approval.task.ApprovalState.ASSIGNED;
import static io.onething.approval.task.ApprovalState.DECIDED;
import static io.onething.approval.task.ApprovalState.LAPSED;
import static io.onething.approval.task.ApprovalState.NOT_ACCEPTED;
import static io.onething.approval.task.ApprovalState.RECEIVED;
import static io.onething.approval.task.ApprovalState.REVOKED;
import static io.onething.approval.task.ApprovalState.SUPPLEMENTING;
import static io.onething.approval.task.ApprovalState.SUSPENDED;
import static io.onething.approval.task.ApprovalState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.document.DocumentKind;
import io.onething.approval.task.InMemoryApprovals.Saved;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.IntakeRule;
import io.onething.approval.timelimit.IntakeRule.Silence;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of an approval after each step of a walk, whatever the step was. */
final class WalkInvariants {
    /** Where one change can lead; everything else is forbidden. */
    private static final Map<ApprovalState, Set<ApprovalState>> EDGES = Map.of(
            ASSIGNED, Set.of(RECEIVED, SUPPLEMENTING, DECIDED, NOT_ACCEPTED, WITHDRAWN),
            RECEIVED, Set.of(SUSPENDED, SUPPLEMENTING, DECIDED, LAPSED, WITHDRAWN),
            SUSPENDED, Set.of(RECEIVED, LAPSED, WITHDRAWN),
            SUPPLEMENTING, Set.of(ASSIGNED, RECEIVED, LAPSED, WITHDRAWN),
            DECIDED, Set.of(REVOKED),
            NOT_ACCEPTED, Set.of(),
            LAPSED, Set.of(),
            WITHDRAWN, Set.of(),
            REVOKED, Set.of());

    /** What is told in writing once at most; a supplement too, unless the papers went back. */
    private static final Set<DocumentKind> ONCE = Set.of(
            DocumentKind.ACCEPTANCE,
            DocumentKind.NOT_ACCEPTED,
            DocumentKind.LAPSED,
            DocumentKind.EXTENSION,
            DocumentKind.APPROVAL,
            DocumentKind.REFUSAL,
            DocumentKind.REVOCATION,
            DocumentKind.TOLERANCE,
            DocumentKind.COMMITMENT);

    private final WalkedOffice office;
    private final String walk;
    private int seen;
    private @Nullable Decision decision;
    private Approval.@Nullable Receipt receipt;

    WalkInvariants(WalkedOffice office, String walk) {
        this.office = office;
        this.walk = walk;
    }

    void check() {
        Approval approval = office.approval();
        moves();
        decidedOnce(approval);
        acceptedOnce(approval);
        owesNothing(approval);
        told(approval);
        writtenOnce(approval);
    }

    private void moves() {
        List<Saved> saves = office.approvals.saves();
        for (Saved saved : saves.subList(seen, saves.size())) {
            ApprovalState from = saved.before().state();
            ApprovalState to = saved.after().state();
            long changes = saved.after().version() - saved.before().version();
            assertThat(reachable(from, changes))
                    .as("from %s in %d changes, %s", from, changes, walk)
                    .contains(to);
        }
        seen = saves.size();
    }

    private static Set<ApprovalState> reachable(ApprovalState from, long changes) {
        var reached = new HashSet<>(Set.of(from));
        for (long i = 0; i < changes; i++) {
            for (ApprovalState each : List.copyOf(reached)) {
                reached.addAll(Objects.requireNonNull(EDGES.get(each)));
            }
        }
        return reached;
    }

    private void decidedOnce(Approval approval) {
        if (decision != null) {
            assertThat(approval.decision()).as("the decision stands, %s", walk).isEqualTo(decision);
        }
        decision = approval.decision();
        assertThat(count(ApprovalEvent.Decided.class))
                .as("told as decided, %s", walk)
                .isEqualTo(decision == null ? 0 : 1);
        if (approval.state() == REVOKED) {
            assertThat(decision).as("revoked, %s", walk).isNotNull();
            assertThat(Objects.requireNonNull(decision).verdict())
                    .as("revoked, %s", walk)
                    .isEqualTo(Verdict.APPROVED);
        }
        assertThat(count(ApprovalEvent.Revoked.class))
                .as("told as revoked, %s", walk)
                .isEqualTo(approval.state() == REVOKED ? 1 : 0);
        if (count(ApprovalEvent.Revoked.class) == 1) {
            assertThat(first(ApprovalEvent.Revoked.class))
                    .as("revoked after it is decided, %s", walk)
                    .isGreaterThan(first(ApprovalEvent.Decided.class));
        }
    }

    private void acceptedOnce(Approval approval) {
        if (receipt != null) {
            assertThat(approval.receipt()).as("the receipt stands, %s", walk).isEqualTo(receipt);
        }
        receipt = approval.receipt();
        long accepted = office.told.stream()
                .filter(event -> event instanceof ApprovalEvent.ClockMoved(var _, var cause)
                        && (cause == ApprovalEvent.Cause.ACCEPTED || cause == ApprovalEvent.Cause.DEEMED_ACCEPTED))
                .count();
        assertThat(accepted).as("told as accepted, %s", walk).isEqualTo(receipt == null ? 0 : 1);
    }

    /** 容缺: nothing is approved on papers that are owed. */
    private void owesNothing(Approval approval) {
        if (decision != null && decision.verdict() == Verdict.APPROVED) {
            assertThat(approval.proceeding().isOwing())
                    .as("approved while papers are owed, %s", walk)
                    .isFalse();
        }
        assertThat(count(ApprovalEvent.ToleranceBegun.class)).as(walk).isLessThanOrEqualTo(1);
        assertThat(count(ApprovalEvent.ToleranceReminded.class)).as(walk).isLessThanOrEqualTo(1);
        assertThat(count(ApprovalEvent.OwedSupplied.class)).as(walk).isLessThanOrEqualTo(1);
    }

    private void told(Approval approval) {
        assertThat(count(ApprovalEvent.Received.class)).as(walk).isLessThanOrEqualTo(1);
        assertThat(count(ApprovalEvent.NotAccepted.class))
                .as("told as not accepted, %s", walk)
                .isEqualTo(approval.state() == NOT_ACCEPTED ? 1 : 0);
        assertThat(count(ApprovalEvent.Lapsed.class) + count(ApprovalEvent.ToleranceLapsed.class))
                .as("told as lapsed, %s", walk)
                .isEqualTo(approval.state() == LAPSED ? 1 : 0);
        assertThat(office.reds)
                .as("red is told as often as it is kept, %s", walk)
                .hasSize((int) reds(office.lamps.changes));
        assertThat(office.told.stream()
                        .filter(event ->
                                event instanceof ApprovalEvent.LampChanged changed && changed.lamp() == Lamp.RED))
                .as("red is told to everybody, %s", walk)
                .hasSameSizeAs(office.reds);
    }

    private static long reds(List<Lamps.Change> lamps) {
        return lamps.stream().filter(each -> each.lamp() == Lamp.RED).count();
    }

    private void writtenOnce(Approval approval) {
        List<DocumentKind> written = office.written.kinds();
        for (DocumentKind kind : ONCE) {
            assertThat(Collections.frequency(written, kind))
                    .as("%s is written once, %s", kind, walk)
                    .isLessThanOrEqualTo(1);
        }
        if (IntakeRule.of(approval.item().regime()).missing() == IntakeRule.Missing.SUPPLEMENTED) {
            assertThat(Collections.frequency(written, DocumentKind.SUPPLEMENT))
                    .as("all that is missing is told once, %s", walk)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(written.contains(DocumentKind.ACCEPTANCE) && written.contains(DocumentKind.TOLERANCE))
                .as("accepted in one way, %s", walk)
                .isFalse();
    }

    /** What time has done already is not undone by a word that comes before anybody looked. */
    void timeWasFirst(Approval before, WalkedFacts facts, WorkingCalendar days) {
        Approval after = office.approval();
        if (after.version() == before.version()) {
            return;
        }
        IntakeRule rule = office.settings.intake(before.item());
        boolean deemed = before.state() == ASSIGNED
                && rule.silence() == Silence.DEEMED_ACCEPTED
                && rule.tellBy(before.papersIn(), days).isOver(office.now());
        if (deemed) {
            assertThat(after.proceeding().deemedAccepted() || after.state() == WITHDRAWN)
                    .as("silence had accepted it, and now it is %s, %s", after.state(), walk)
                    .isTrue();
            return;
        }
        @Nullable Tolerance owed = before.proceeding().tolerance();
        if (before.receipt() != null
                && before.proceeding().isOwing()
                && owed != null
                && owed.supplyBy() != null
                && Beijing.day(office.now()).isAfter(owed.supplyBy())) {
            assertThat(after.decision()).as("owed papers had lapsed, %s", walk).isNull();
            return;
        }
        if (before.isOpen() && office.rules.read(before, days, office.now()).lamp() == Lamp.RED) {
            assertThat(office.reds).as("a broken promise is told, %s", walk).contains(Watched.DECISION);
        }
        assertThat(facts.papersIn()).as("papers of %s", walk).isEqualTo(after.papersIn());
    }

    /** When all timers have fired: a promise is kept, or its breach was told. */
    void atTheEnd() {
        Approval approval = office.approval();
        boolean limited = approval.state() == ASSIGNED
                || approval.state() == RECEIVED
                        && office.rules.read(approval, days(), office.now()).lamp() != null;
        assertThat(limited && approval.lamp() != Lamp.RED)
                .as("%s for ever, %s", approval.state(), walk)
                .isFalse();
        assertThat(approval.isOpen()
                        && approval.receipt() != null
                        && approval.proceeding().isOwing())
                .as("owing for ever, %s", walk)
                .isFalse();
        InMemoryCertificates.@Nullable Row certificate = office.certificates.row(approval.taskId());
        if (certificate != null && approval.state() == DECIDED && certificate.deliveredOn() == null) {
            assertThat(office.reds)
                    .as("a certificate that never came, %s", walk)
                    .contains(Watched.DELIVERY);
        }
    }

    private WorkingCalendar days() {
        return office.calendar.current().orElseThrow();
    }

    private long count(Class<? extends ApprovalEvent> kind) {
        return office.told.stream().filter(kind::isInstance).count();
    }

    private int first(Class<? extends ApprovalEvent> kind) {
        return office.told.stream().map(kind::isInstance).toList().indexOf(true);
    }
}
