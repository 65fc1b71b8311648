package io.onething.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an applicant is told of: of each published event only the fields that the words need. */
public sealed interface Step {

    /**
     * A name in both languages.
     *
     * @param nameEn null where there is only the Chinese one
     */
    record Named(String code, String nameZh, @Nullable String nameEn) {}

    /**
     * The case was handed in.
     *
     * @param promisedOn last day by which all items are promised, or null where nothing was promised
     */
    record Submitted(
            Named theme,
            Applicant applicant,
            Instant submittedAt,
            @Nullable LocalDate promisedOn,
            List<SubmittedItem> items)
            implements Step {
        public Submitted {
            items = List.copyOf(items);
        }
    }

    /**
     * Who is told.
     *
     * @param email null where the person gave none: then only the inbox tells
     * @param locale {@code zh} or {@code en}: the language of mail
     */
    record Applicant(String subject, @Nullable String email, String locale) {}

    record SubmittedItem(
            String code, String nameZh, @Nullable String nameEn, Named department) {}

    /**
     * A department decided on an item.
     *
     * @param reason of a refusal (行政许可法 art. 38)
     */
    record Decided(
            String nameZh,
            @Nullable String nameEn,
            Named department,
            Decision decision,
            @Nullable String reason) implements Step {}

    enum Decision {
        APPROVED,
        REFUSED
    }

    /**
     * An item cannot be handled any more.
     *
     * @param blockedBy codes of the items that would have had to be approved before
     */
    record Blocked(String nameZh, @Nullable String nameEn, List<String> blockedBy) implements Step {
        public Blocked {
            blockedBy = List.copyOf(blockedBy);
        }
    }

    /**
     * A license was issued for an approved item.
     *
     * @param nameZh name of the license
     * @param validUntil last day it is valid, or null where the license names none
     */
    record Licensed(
            String licenseNumber,
            String nameZh,
            String itemNameZh,
            @Nullable String itemNameEn,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil)
            implements Step {}

    /** Every item has its result. */
    record Completed(Named theme, Result result, List<ItemResult> items) implements Step {
        public Completed {
            items = List.copyOf(items);
        }
    }

    enum Result {
        APPROVED,
        PARTLY_APPROVED,
        REFUSED
    }

    record ItemResult(
            String nameZh,
            @Nullable String nameEn,
            ItemState state,
            @Nullable String reason,
            @Nullable String licenseNumber) {}

    enum ItemState {
        APPROVED,
        REFUSED,
        BLOCKED
    }
}
