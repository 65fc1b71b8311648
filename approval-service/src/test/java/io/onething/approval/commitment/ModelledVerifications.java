package io.onething.approval.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.commitment.Verifying.Found;
import io.onething.approval.commitment.Verifying.Request;
import io.onething.approval.document.Documents;
import io.onething.approval.task.Answering;
import io.onething.approval.task.Approval;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.Following;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Rank;
import io.onething.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The verification of one approval, with the real rules, and a department and an applicant that do anything about it. */
public final class ModelledVerifications implements Verifications {
    private final KeptCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<VerificationEvent> told = new ArrayList<>();
    private @Nullable Verification kept;
    private @Nullable Instant wakeAt;

    public ModelledVerifications(KeptCalendar calendar, TransactionTemplate transaction, Clock clock) {
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What begins and ends it. */
    public Following following(Documents documents) {
        return new GrantedOnCommitment(this, documents, told::addAll);
    }

    /** Somebody does something, whether it is their turn or not. */
    public void act(Random random, Approvals approvals, Answering answering, Documents documents) {
        if (kept == null) {
            return;
        }
        var verifying = new Verifying(this, approvals, answering, documents, calendar, told::addAll, clock);
        long seen = random.nextInt(5) == 0 ? kept.version() - 1 : kept.version();
        var request = new Request(kept.id(), Reader.ANYBODY, seen, Rank.STAFF, "zhang");
        List<String> inspectors = random.nextInt(5) == 0 ? List.of("赵一") : List.of("赵一", "钱二");
        List<String> findings = random.nextBoolean() ? List.of("疏散通道被堵") : List.of();
        @Nullable Verification before = kept;
        try {
            switch (random.nextInt(8)) {
                case 0 -> verifying.tell(request, Beijing.day(clock.instant()).plusDays(random.nextInt(4)));
                case 1, 2 -> verifying.tell(request, null);
                case 3 -> verifying.askRecheck(request);
                case 4 -> verifying.assign(request, "qian");
                case 5 -> {
                    if (random.nextInt(4) == 0) {
                        verifying.revoke(request, "严重不符");
                    }
                }
                default -> verifying.visit(request, new Found(inspectors, "王芳", findings));
            }
            if (seen != before.version()) {
                assertThat(kept).as("what was not seen is not written over").isEqualTo(before);
            }
        } catch (Problem refused) {
            assertThat(kept).as("what is refused changes nothing").isEqualTo(before);
        }
    }

    public void sweep() {
        new VerificationSweep(this, calendar, told::addAll, transaction, clock).run();
    }

    /** What must hold whatever was done, of an approval and what it was when it was decided. */
    public void check(Approval approval, boolean grantedOnCommitment, boolean swept, String walk) {
        assertThat(kept != null).as("a verification, %s", walk).isEqualTo(grantedOnCommitment);
        if (kept == null) {
            return;
        }
        boolean revoked = approval.proceeding().revocation() != null;
        assertThat(kept.state().isOpen() && revoked)
                .as("what is revoked is not verified, %s", walk)
                .isFalse();
        if (kept.state() == VerificationState.REVOKED) {
            assertThat(revoked).as("revoked with its approval, %s", walk).isTrue();
        }
        assertThat(wakeAt != null)
                .as("a timer for %s, late %s, %s", kept.state(), kept.overdue(), walk)
                .isEqualTo(kept.state().isOpen() && !kept.overdue());
        if (swept && wakeAt != null) {
            assertThat(wakeAt).as("%s is looked at, %s", kept.state(), walk).isAfter(clock.instant());
        }
        assertThat(count(VerificationEvent.Broken.class))
                .as("a broken commitment, %s", walk)
                .isLessThanOrEqualTo(1);
        assertThat(count(VerificationEvent.Verified.class))
                .as("told as verified, %s", walk)
                .isEqualTo(kept.state() == VerificationState.VERIFIED ? 1 : 0);
        // The first look, the notice and the second look can each be late once.
        assertThat(count(VerificationEvent.Overdue.class))
                .as("told as late, %s", walk)
                .isLessThanOrEqualTo(3);
    }

    private long count(Class<? extends VerificationEvent> kind) {
        return told.stream().filter(kind::isInstance).count();
    }

    @Override
    public void begin(List<Verification> begun, Instant now) {
        if (kept == null && !begun.isEmpty()) {
            write(begun.getFirst());
        }
    }

    private void write(Verification verification) {
        kept = verification;
        wakeAt = verification.next();
    }

    @Override
    public Optional<Verification> find(UUID id, Reader reader) {
        return Optional.ofNullable(kept);
    }

    @Override
    public Optional<Verification> lock(UUID id, Reader reader) {
        return Optional.ofNullable(kept);
    }

    @Override
    public List<Verification> lockOpenOf(Collection<UUID> taskIds) {
        return kept != null && kept.state().isOpen() ? List.of(kept) : List.of();
    }

    @Override
    public void save(List<Verification> changed, Instant now) {
        changed.forEach(this::write);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return kept != null && wakeAt != null && !wakeAt.isAfter(now) ? List.of(kept.id()) : List.of();
    }

    @Override
    public void putOff(UUID id, Instant until) {
        throw new AssertionError("the verification could not be looked at");
    }

    @Override
    public List<VerificationChange> history(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Verification> list(Reader reader, Filter filter, long after, int limit) {
        throw new UnsupportedOperationException();
    }
}
