package io.onething.approval.task;

import io.onething.approval.timelimit.ItemClock;
import io.onething.approval.timelimit.Pause;
import io.onething.approval.timelimit.Rank;
import io.onething.approval.timelimit.SpecialProcedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 */
public record Proceeding(
        boolean deemedAccepted,
        List<Procedure> procedures,
        @Nullable Extension extension,
        List<Review> reviews,
        @Nullable NotAccepted refusal,
        List<Supplement> supplements,
        @Nullable Instant lapsedAt) {
    /** Nothing happened yet. */
    public static final Proceeding NEW = new Proceeding(false, List.of(), null, List.of(), null, List.of(), null);

    public Proceeding {
        procedures = List.copyOf(procedures);
        reviews = List.copyOf(reviews);
        supplements = List.copyOf(supplements);
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
        return new Proceeding(true, procedures, extension, reviews, refusal, supplements, lapsedAt);
    }

    Proceeding with(Procedure begun) {
        return new Proceeding(
                deemedAccepted, appended(procedures, begun), extension, reviews, refusal, supplements, lapsedAt);
    }

    Proceeding resumed(Instant at) {
        Procedure open = procedures.getLast();
        var ended = new Procedure(open.kind(), open.from(), at, open.expectedWorkingDays(), open.reason(), open.by());
        var before = procedures.subList(0, procedures.size() - 1);
        return new Proceeding(
                deemedAccepted, appended(before, ended), extension, reviews, refusal, supplements, lapsedAt);
    }

    Proceeding with(Extension granted) {
        return new Proceeding(deemedAccepted, procedures, granted, reviews, refusal, supplements, lapsedAt);
    }

    Proceeding with(Review review) {
        return new Proceeding(
                deemedAccepted, procedures, extension, appended(reviews, review), refusal, supplements, lapsedAt);
    }

    Proceeding with(NotAccepted refused) {
        return new Proceeding(deemedAccepted, procedures, extension, reviews, refused, supplements, lapsedAt);
    }

    Proceeding with(Supplement asked) {
        return supplementing(appended(supplements, asked), lapsedAt);
    }

    Proceeding supplemented(Instant at) {
        var before = supplements.subList(0, supplements.size() - 1);
        return supplementing(appended(before, supplements.getLast().answered(at)), lapsedAt);
    }

    Proceeding lapsed(Instant at) {
        return supplementing(supplements, at);
    }

    private Proceeding supplementing(List<Supplement> all, @Nullable Instant lapsed) {
        return new Proceeding(deemedAccepted, procedures, extension, reviews, refusal, all, lapsed);
    }

    private static <T> List<T> appended(List<T> all, T last) {
        var longer = new ArrayList<>(all);
        longer.add(last);
        return longer;
    }
}
