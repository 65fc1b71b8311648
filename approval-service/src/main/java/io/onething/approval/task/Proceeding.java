package io.onething.approval.task;

import io.onething.approval.timelimit.ItemClock;
import io.onething.approval.timelimit.Pause;
import io.onething.approval.timelimit.Rank;
import io.onething.approval.timelimit.SpecialProcedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 办理过程 between receipt and decision: what stopped or lengthened the clock, and who looked at it.
 *
 * @param deemedAccepted whether nobody said anything in time, so that the law accepted it (行政许可法 art. 32)
 * @param procedures special procedures, in their order; at most the last is open
 * @param extension the one extension, or null
 * @param reviews 审查 before the decision, in their order
 * @param refusal 不予受理, or null
 * @param supplements 补正, in their order; at most the last is open
 * @param lapsedAt when it ended because the applicant did not correct it in time (退件), or null
 * @param tolerance 容缺: what is or was owed, or null
 * @param undertakings 承诺书 that were signed for it
 * @param withdrawnAt when the applicant took it back (撤回), or null
 * @param revocation 撤销 after the approval, or null
 * @param inputRevoked that something it relied on was revoked, or null
 */
public record Proceeding(
        boolean deemedAccepted,
        List<Procedure> procedures,
        @Nullable Extension extension,
        List<Review> reviews,
        @Nullable NotAccepted refusal,
        List<Supplement> supplements,
        @Nullable Instant lapsedAt,
        @Nullable Tolerance tolerance,
        @Nullable List<Undertaking> undertakings,
        @Nullable Instant withdrawnAt,
        @Nullable Revocation revocation,
        @Nullable InputRevoked inputRevoked) {
    /** Nothing happened yet. */
    public static final Proceeding NEW =
            new Proceeding(false, List.of(), null, List.of(), null, List.of(), null, null, List.of(), null, null, null);

    public Proceeding {
        procedures = List.copyOf(procedures);
        reviews = List.copyOf(reviews);
        supplements = List.copyOf(supplements);
        // Proceedings that were kept before there were any.
        undertakings = undertakings == null ? List.of() : List.copyOf(undertakings);
    }

    @Override
    public List<Undertaking> undertakings() {
        return Objects.requireNonNull(undertakings);
    }

    /** How it begins. */
    public static Proceeding of(@Nullable Tolerance owed, List<Undertaking> signed) {
        return NEW.changed(parts -> {
            parts.tolerance = owed;
            parts.undertakings = signed;
        });
    }

    public boolean isOwing() {
        return tolerance != null && tolerance.isOpen();
    }

    /** Whether it is granted on a commitment instead of proofs. */
    public boolean isCommitted() {
        return undertakings().stream().anyMatch(each -> each.kind() == Undertaking.Kind.COMMITMENT);
    }

    /**
     * 特别程序.
     *
     * @param kind of the closed list
     * @param from its beginning
     * @param to its end, or null while it is under way
     * @param expectedWorkingDays how long it takes, as the applicant is told (行政许可法 art. 45)
     * @param reason for the applicant, or null
     * @param by who began it, or null
     */
    public record Procedure(
            SpecialProcedure kind,
            Instant from,
            @Nullable Instant to,
            int expectedWorkingDays,
            @Nullable String reason,
            @Nullable String by) {}

    /**
     * 延期.
     *
     * @param days in the unit of the limits
     * @param reason for the applicant
     * @param rank of who approved it
     * @param by who approved it, or null
     * @param at when
     */
    public record Extension(
            int days, String reason, Rank rank, @Nullable String by, Instant at) {}

    /**
     * 审查.
     *
     * @param opinion for who decides
     * @param by who reviewed
     * @param at when
     */
    public record Review(@Nullable String opinion, String by, Instant at) {}

    /**
     * 不予受理 (行政许可法 art. 32 (1) and (2)).
     *
     * @param reason for the applicant
     * @param properAgency where to go instead, or null where no agency is in charge
     * @param by who said so, or null
     * @param at when
     */
    public record NotAccepted(
            String reason,
            @Nullable String properAgency,
            @Nullable String by,
            Instant at) {}

    /**
     * What an earlier item delivered, and this approval relied on, was revoked.
     *
     * @param item code of the earlier item
     * @param reason why it was revoked
     * @param at when it was told
     * @param confirmedAt when the department had looked at it again and it stands, or null
     * @param by who confirmed it, or null
     */
    public record InputRevoked(
            String item,
            String reason,
            Instant at,
            @Nullable Instant confirmedAt,
            @Nullable String by) {
        InputRevoked confirmed(Instant when, @Nullable String who) {
            return new InputRevoked(item, reason, at, when, who);
        }
    }

    boolean isSuspended() {
        return !procedures.isEmpty() && procedures.getLast().to() == null;
    }

    boolean isSupplementing() {
        return !supplements.isEmpty() && supplements.getLast().answeredAt() == null;
    }

    /** When the papers came in that are looked at: those first submitted, or those that corrected them. */
    Instant papersIn(Instant submittedAt) {
        return supplements.stream()
                .filter(each -> !each.accepted())
                .map(Supplement::answeredAt)
                .filter(Objects::nonNull)
                .reduce(submittedAt, (_, last) -> last);
    }

    ItemClock clock(Instant acceptedAt) {
        Stream<Pause> bySpecialProcedure = procedures.stream().map(each -> new Pause(each.from(), each.to()));
        Stream<Pause> bySupplement = supplements.stream()
                .filter(Supplement::accepted)
                .map(each -> new Pause(each.askedAt(), each.answeredAt()));
        return new ItemClock(
                acceptedAt,
                Stream.concat(bySpecialProcedure, bySupplement).toList(),
                extension == null ? 0 : extension.days());
    }

    Proceeding deemed() {
        return changed(parts -> parts.deemedAccepted = true);
    }

    Proceeding with(Procedure begun) {
        return changed(parts -> parts.procedures = appended(procedures, begun));
    }

    Proceeding resumed(Instant at) {
        Procedure open = procedures.getLast();
        var ended = new Procedure(open.kind(), open.from(), at, open.expectedWorkingDays(), open.reason(), open.by());
        return changed(parts -> parts.procedures = appended(beforeLast(procedures), ended));
    }

    Proceeding with(Extension granted) {
        return changed(parts -> parts.extension = granted);
    }

    Proceeding with(Review review) {
        return changed(parts -> parts.reviews = appended(reviews, review));
    }

    Proceeding with(NotAccepted refused) {
        return changed(parts -> parts.refusal = refused);
    }

    Proceeding with(Supplement asked) {
        return changed(parts -> parts.supplements = appended(supplements, asked));
    }

    Proceeding supplemented(Instant at) {
        return changed(parts -> parts.supplements =
                appended(beforeLast(supplements), supplements.getLast().answered(at)));
    }

    Proceeding lapsed(Instant at) {
        return changed(parts -> parts.lapsedAt = at);
    }

    Proceeding with(Tolerance owed) {
        return changed(parts -> parts.tolerance = owed);
    }

    Proceeding withdrawn(Instant at) {
        return changed(parts -> parts.withdrawnAt = at);
    }

    Proceeding with(Revocation revoked) {
        return changed(parts -> parts.revocation = revoked);
    }

    Proceeding with(InputRevoked told) {
        return changed(parts -> parts.inputRevoked = told);
    }

    private Proceeding changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.whole();
    }

    /** A proceeding while one part of it changes. */
    private static final class Parts {
        boolean deemedAccepted;
        List<Procedure> procedures;

        @Nullable
        Extension extension;

        List<Review> reviews;

        @Nullable
        NotAccepted refusal;

        List<Supplement> supplements;

        @Nullable
        Instant lapsedAt;

        @Nullable
        Tolerance tolerance;

        List<Undertaking> undertakings;

        @Nullable
        Instant withdrawnAt;

        @Nullable
        Revocation revocation;

        @Nullable
        InputRevoked inputRevoked;

        Parts(Proceeding whole) {
            deemedAccepted = whole.deemedAccepted;
            procedures = whole.procedures;
            extension = whole.extension;
            reviews = whole.reviews;
            refusal = whole.refusal;
            supplements = whole.supplements;
            lapsedAt = whole.lapsedAt;
            tolerance = whole.tolerance;
            undertakings = whole.undertakings();
            withdrawnAt = whole.withdrawnAt;
            revocation = whole.revocation;
            inputRevoked = whole.inputRevoked;
        }

        Proceeding whole() {
            return new Proceeding(
                    deemedAccepted,
                    procedures,
                    extension,
                    reviews,
                    refusal,
                    supplements,
                    lapsedAt,
                    tolerance,
                    undertakings,
                    withdrawnAt,
                    revocation,
                    inputRevoked);
        }
    }

    private static <T> List<T> beforeLast(List<T> all) {
        return all.subList(0, all.size() - 1);
    }

    private static <T> List<T> appended(List<T> all, T last) {
        var longer = new ArrayList<>(all);
        longer.add(last);
        return longer;
    }
}
