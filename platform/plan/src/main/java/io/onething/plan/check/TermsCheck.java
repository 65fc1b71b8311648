package io.onething.plan.check;

import io.onething.plan.theme.CommitmentTerms;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Material;
import io.onething.plan.theme.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 办理规则 against the item that they belong to: what may be owed and for how long, what a commitment replaces. */
final class TermsCheck {
    private final Theme theme;
    private final Findings findings;

    TermsCheck(Theme theme, Findings findings) {
        this.theme = theme;
        this.findings = findings;
    }

    void run() {
        for (int i = 0; i < theme.items().size(); i++) {
            Item item = theme.items().get(i);
            String pointer = "/items/" + i + "/terms";
            if (item.terms().toleranceWithin() != null) {
                checkTolerance(item, item.terms().toleranceWithin(), pointer + "/toleranceWithin");
            }
            if (item.terms().commitment() != null) {
                checkCommitment(item, item.terms().commitment(), pointer + "/commitment");
            }
        }
    }

    private void checkTolerance(Item item, int within, String pointer) {
        @Nullable Integer limit = ownLimit(item);
        boolean hours = item.terms().promisedLimit() != null
                && item.terms().promisedLimit().startsWith("PT");
        if (hours || (limit != null && limit == 0)) {
            // 即办件 is decided before anything could be brought later (湘西 2022).
            findings.error(
                    pointer,
                    "tolerance-on-the-spot",
                    item.code() + " is decided on the spot, so nothing can be owed for it",
                    "leave toleranceWithin out");
        } else if (limit != null && within > limit) {
            // 补正时间不超过该事项的办理时限 (辽宁).
            findings.error(
                    pointer,
                    "tolerance-beyond-limit",
                    item.code() + " lets papers come within " + within + " working days, but is itself decided within "
                            + limit,
                    "write " + limit + " or less");
        }
        if (item.materials().stream().noneMatch(Material::toleranceAllowed)) {
            findings.error(
                    pointer,
                    "tolerance-without-paper",
                    item.code() + " lets papers be owed, but none of its materials may be",
                    "set toleranceAllowed of a material, or leave toleranceWithin out");
        }
    }

    /** Working days of the way without a commitment; null where no source gives any. */
    private static @Nullable Integer ownLimit(Item item) {
        CommitmentTerms commitment = item.terms().commitment();
        if (commitment != null && commitment.ordinaryWithin() != null) {
            return commitment.ordinaryWithin();
        }
        return item.promisedWorkingDays() == null ? item.statutoryWorkingDays() : item.promisedWorkingDays();
    }

    private void checkCommitment(Item item, CommitmentTerms commitment, String pointer) {
        List<String> names = item.materials().stream().map(Material::nameZh).toList();
        for (int i = 0; i < commitment.replaces().size(); i++) {
            String name = commitment.replaces().get(i);
            if (!names.contains(name)) {
                findings.error(
                        pointer + "/replaces/" + i,
                        "unknown-material",
                        item.code() + " asks for no material " + name,
                        Nearest.fix(name, names));
            }
        }
        Integer statutory = item.statutoryWorkingDays();
        Integer ordinary = commitment.ordinaryWithin();
        if (ordinary != null && statutory != null && ordinary > statutory) {
            findings.error(
                    pointer + "/ordinaryWithin",
                    "promise-beyond-statute",
                    item.code() + " promises " + ordinary + " working days without a commitment, the statute allows "
                            + statutory,
                    "write " + statutory + " or less");
        }
        if (!item.commitment()) {
            findings.error(
                    pointer.replaceFirst("/terms/commitment$", "/commitment"),
                    "commitment-not-listed",
                    item.code() + " has terms of a commitment, but its commitment is false",
                    "write commitment: true, or leave the terms out");
        }
    }
}
