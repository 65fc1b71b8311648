package io.onething.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an applicant is told of: of each published event only the fields that the words need. */
public sealed interface Step
        permits Step.Submitted,
                Step.Decided,
                Step.NotAccepted,
                Step.SupplementAsked,
                Step.Lapsed,
                Step.Revoked,
                Step.Undone,
                Step.ToleranceBegun,
                Step.ToleranceReminded,
                Step.OwedSupplied,
                Step.ToleranceLapsed,
                Step.Blocked,
                Step.Licensed,
                Step.Verified,
                Step.Mismatched,
                Step.Completed,
                ClockMoved,
                HearingChanged,
                RulesChanged,
                Visit {
    /** Whether it is told at all; some kinds tell only some of their events. */
    default boolean isTold() {
        return true;
    }

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

    /**
     * A department did not accept an item.
     *
     * @param reason why (行政许可法 art. 32)
     * @param properAgency where to go instead, or null
     */
    record NotAccepted(
            String nameZh,
            @Nullable String nameEn,
            Named department,
            String reason,
            @Nullable String properAgency) implements Step {}

    /**
     * 一次性告知: all that departments ask to be corrected, in one notice (行政许可法 art. 32 (4)).
     *
     * @param answerBy last day to correct it, or null
     */
    record SupplementAsked(Named theme, @Nullable LocalDate answerBy, List<AskedItem> items) implements Step {
        public SupplementAsked {
            items = List.copyOf(items);
        }
    }

    /**
     * What is to be corrected for an item.
     *
     * @param returned whether all of its papers went back and are submitted anew
     */
    record AskedItem(
            String nameZh, @Nullable String nameEn, Named department, boolean returned, List<Correction> corrections) {
        public AskedItem {
            corrections = List.copyOf(corrections);
        }
    }

    /** A paper or field, and what the department says of it. */
    record Correction(String nameZh, @Nullable String nameEn, String note) {}

    /** What was to be corrected for an item did not come in time. */
    record Lapsed(String nameZh, @Nullable String nameEn) implements Step {}

    /**
     * What was approved is revoked (行政许可法 art. 69); its remedies are told.
     *
     * @param reason why
     */
    record Revoked(String nameZh, @Nullable String nameEn, Named department, String reason) implements Step {}

    /**
     * What was to be undone is undone, or stands.
     *
     * @param standing what became of it
     */
    record Undone(String nameZh, @Nullable String nameEn, Named department, UndoingCause cause, Standing standing)
            implements Step {

        /** A revocation is told by itself, and an item that is blocked by the event that says so. */
        @Override
        public boolean isTold() {
            return switch (standing) {
                case VOIDED -> cause == UndoingCause.WITHDRAWAL;
                case REVIEWING, KEPT -> true;
                case REVOKED -> false;
            };
        }
    }

    /** Why something was to be undone. */
    enum UndoingCause {
        WITHDRAWAL,
        INPUT_REVOKED,
        REVOCATION
    }

    /** What became of what was to be undone. */
    enum Standing {
        VOIDED,
        REVOKED,
        REVIEWING,
        KEPT
    }

    /**
     * 容缺: a department accepted an item while papers are owed.
     *
     * @param materials what is owed
     * @param supplyBy last day to bring it
     */
    record ToleranceBegun(
            String nameZh, @Nullable String nameEn, Named department, List<Owed> materials, LocalDate supplyBy)
            implements Step {
        public ToleranceBegun {
            materials = List.copyOf(materials);
        }
    }

    /** The last day to bring what is owed is near. */
    record ToleranceReminded(String nameZh, @Nullable String nameEn, List<Owed> materials, LocalDate supplyBy)
            implements Step {
        public ToleranceReminded {
            materials = List.copyOf(materials);
        }
    }

    /** A paper that is owed. */
    record Owed(String nameZh) {}

    /** All that was owed for an item has come. */
    record OwedSupplied(String itemCode) implements Step {}

    /**
     * What was owed for an item did not come in time.
     *
     * @param reason what follows, in Chinese
     * @param reasonEn the same in English, or null
     */
    record ToleranceLapsed(
            String nameZh,
            @Nullable String nameEn,
            String reason,
            @Nullable String reasonEn) implements Step {}

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

    /** 核查: what was granted on a commitment is as committed. */
    record Verified(String nameZh, @Nullable String nameEn, Named department) implements Step {}

    /**
     * 责令改正: what was granted on a commitment is not as committed.
     *
     * @param findings what is to be rectified
     * @param rectifyBy last day to rectify it
     */
    record Mismatched(
            String nameZh, @Nullable String nameEn, Named department, List<String> findings, LocalDate rectifyBy)
            implements Step {
        public Mismatched {
            findings = List.copyOf(findings);
        }
    }

    /** Every item has its result. */
    record Completed(Named theme, Result result, List<ItemResult> items) implements Step {
        public Completed {
            items = List.copyOf(items);
        }
    }

    enum Result {
        APPROVED,
        PARTLY_APPROVED,
        REFUSED,
        WITHDRAWN,
        REVOKED
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
        NOT_ACCEPTED,
        LAPSED,
        WITHDRAWN,
        REVOKED,
        BLOCKED
    }
}
