package io.onething.approval.task;

import io.onething.approval.timelimit.Rank;
import io.onething.approval.timelimit.SpecialProcedure;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anything that anybody might say about a task: fit or not, at the right time or not, by the right people or not. */
final class WalkedAnswers {
    private static final List<@Nullable String> PEOPLE = java.util.Arrays.asList("zhang", "li", "wang", null);

    private final Random random;
    private final boolean hasty;

    /** @param hasty whether decisions are as likely as anything else; few walks get far by them */
    WalkedAnswers(Random random, boolean hasty) {
        this.random = random;
        this.hasty = hasty;
    }

    TaskAnswer next(Approval approval) {
        UUID task = seldom() ? new UUID(0, 1) : approval.taskId();
        Rank rank = Rank.values()[random.nextInt(3)];
        @Nullable String department = seldom() ? "GA" : seldom() ? null : random.nextBoolean() ? "WJ" : "wj";
        @Nullable
        Long seen = switch (random.nextInt(6)) {
            case 0 -> approval.version() - 1;
            case 1, 2 -> approval.version();
            default -> null;
        };
        return new TaskAnswer(task, department, rank, seen, answer(approval));
    }

    private Answer answer(Approval approval) {
        boolean open = approval.isOpen();
        if (open && random.nextInt(hasty ? 5 : 30) == 0) {
            return ending();
        }
        if (!open && random.nextInt(3) == 0) {
            return ending();
        }
        return switch (random.nextInt(9)) {
            case 0 -> new Answer.Received(person());
            case 1 -> new Answer.SupplementAsked(corrections(), person());
            case 2 ->
                new Answer.Suspended(
                        seldom() ? null : SpecialProcedure.values()[random.nextInt(8)],
                        random.nextInt(20),
                        reason(),
                        person());
            case 3, 4 -> new Answer.Resumed(person());
            case 5 -> new Answer.Extended(random.nextInt(17), reason(), person());
            case 6 -> new Answer.Confirmed(person());
            default -> new Answer.Reviewed("同意", random.nextBoolean() ? "zhang" : "li");
        };
    }

    private Answer ending() {
        return switch (random.nextInt(8)) {
            case 0 -> new Answer.NotAccepted(reason(), null, person());
            case 1, 2 -> new Answer.Refused(reason(), person());
            case 3 ->
                new Answer.Revoked(seldom() ? null : Revocation.Ground.values()[random.nextInt(9)], reason(), person());
            default -> new Answer.Approved(output(), null, person());
        };
    }

    private Map<String, Object> output() {
        return seldom() ? Map.of("birthCertificateNo", "?") : BirthCertificate.OUTPUT;
    }

    private List<Supplement.Correction> corrections() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of();
            case 1 -> List.of(new Supplement.Correction("no-such-paper", "缺"));
            case 2 -> List.of(new Supplement.Correction(WalkedItems.OWED.key(), "缺"));
            default -> List.of(new Supplement.Correction("childName", "有误"));
        };
    }

    private @Nullable String reason() {
        return seldom() ? " " : "情况复杂";
    }

    private @Nullable String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private boolean seldom() {
        return random.nextInt(12) == 0;
    }
}
