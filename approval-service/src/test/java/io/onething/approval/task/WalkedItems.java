package io.onething.approval.task;

import io.onething.approval.task.ClockSettings.ItemSetting;
import io.onething.approval.task.RulesChanging.ChangedRules;
import io.onething.approval.task.Supplementing.CaseItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items of all kinds: what their law is, what is promised, what they allow, and what is set for them. */
final class WalkedItems {
    static final Tolerance.Paper OWED = new Tolerance.Paper("parents-id", "父母身份证");

    private final Random random;

    WalkedItems(Random random) {
        this.random = random;
    }

    @SafeVarargs
    private <T extends @Nullable Object> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    ClockSettings settings() {
        boolean separate = random.nextInt(4) == 0;
        return Settings.of(Map.of(
                "NEWBORN/BIRTH_CERT",
                new ItemSetting(
                        one(null, null, null, "PT30H", "P20D", "3"),
                        null,
                        random.nextInt(4) == 0,
                        separate,
                        separate ? one(1, 2) : 1,
                        one(null, null, 2),
                        one(null, null, true),
                        random.nextBoolean())));
    }

    Approval assigned(Instant at) {
        Approval birth = BirthCertificate.approval();
        Item known = birth.item();
        String regime = one(
                "ADMIN_LICENCE",
                "REGISTRATION_MARKET",
                "REGISTRATION_REALESTATE",
                "PUBLIC_SERVICE",
                "ADMIN_CONFIRMATION");
        Item item = new Item(
                known.code(),
                known.nameZh(),
                known.nameEn(),
                known.theme(),
                known.department(),
                regime,
                promised(),
                statutory(),
                known.inputs(),
                known.outputs(),
                random.nextInt(4) == 0 ? null : known.license(),
                terms(),
                false,
                Set.of(),
                null);
        @Nullable Tolerance owed = random.nextInt(3) == 0 ? new Tolerance(List.of(OWED), null, null, null) : null;
        List<Undertaking> signed = random.nextBoolean()
                ? List.of(new Undertaking(Undertaking.Kind.COMMITMENT, List.of(), "承诺属实", "王芳", at))
                : List.of();
        return new Approval(
                birth.taskId(),
                birth.caseNumber(),
                item,
                birth.holder(),
                birth.applicantSubject(),
                at,
                1,
                null,
                Proceeding.of(owed, signed),
                null,
                null);
    }

    ChangedRules changed(CaseItem item, Instant at) {
        return new ChangedRules(
                item,
                2,
                "新规定",
                random.nextBoolean(),
                promised(),
                statutory(),
                terms(),
                random.nextBoolean(),
                Set.of(),
                Set.of("parents-id", "childName"),
                List.of(),
                List.of(),
                at);
    }

    private @Nullable Integer promised() {
        return one(null, 1, 3, 5, 10, 10, 15);
    }

    private @Nullable Integer statutory() {
        return one(null, 20, 20, 30);
    }

    private Terms terms() {
        return new Terms(
                one(null, null, null, "PT20H", "P15D"),
                null,
                random.nextInt(6) == 0,
                one(null, 2, 5, 15),
                one(
                        null,
                        new Terms.Commitment(20, 3, 10, 3, null, List.of(), "属实", "It is true", "撤销", "It is revoked")),
                one(Terms.OnWithdrawal.values()),
                one(Terms.OnRevokedInput.values()));
    }
}
