package io.onething.application.undertaking;

import io.onething.application.credit.CreditRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may be signed for an item.
 *
 * @param item code of the item
 * @param kind what it would allow
 * @param whether it may be signed
 * @param materials keys of the papers it would name
 * @param within 容缺: working days after acceptance in which what is owed comes; 0 for a commitment
 * @param bar what stands against it; null where nothing does
 */
public record Offer(
        String item,
        Undertaking.Kind kind,
        Whether whether,
        List<String> materials,
        int within,
        @Nullable CreditRecord bar) {
    public Offer {
        materials = List.copyOf(materials);
    }

    /** Whether something may be signed. */
    public enum Whether {
        OFFERED,
        /** the item is not on the list, or none of its papers is */
        NOT_LISTED,
        /** 信用门槛: something stands against the applicant */
        BARRED,
        /** the form does not say yet who applies */
        APPLICANT_UNKNOWN
    }

    /** Whether the rules of the item and the applicant's standing allow it, whoever signs. */
    public boolean isAllowed() {
        return whether == Whether.OFFERED || whether == Whether.APPLICANT_UNKNOWN;
    }
}
