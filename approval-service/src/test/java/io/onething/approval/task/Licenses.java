package io.onething.approval.task;

import java.util.Set;

/** An item under the license law; all else as of the birth certificate. */
final class Licenses {
    private Licenses() {}

    static Approval shop() {
        return under("ADMIN_LICENCE");
    }

    static Approval under(String regime) {
        Approval birth = BirthCertificate.approval();
        Item item = birth.item();
        var other = new Item(
                item.code(),
                item.nameZh(),
                item.nameEn(),
                item.theme(),
                item.department(),
                regime,
                10,
                20,
                item.inputs(),
                item.outputs(),
                item.license(),
                item.terms(),
                false,
                Set.of(),
                item.region());
        return new Approval(
                birth.taskId(),
                birth.caseNumber(),
                other,
                birth.holder(),
                birth.applicantSubject(),
                birth.assignedAt(),
                1,
                null,
                Proceeding.NEW,
                null,
                null);
    }
}
