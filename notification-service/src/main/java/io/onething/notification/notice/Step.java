package io.onething.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an applicant is told of: of each published event only the fields that the words need. */
public sealed interface Step {
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

    /**
     * 适用新规定: other rules hold for items, because the law changed, or those they had hold again.
     *
     * @param ground the law that asks for it
     * @param back whether they go back to the rules they had
     * @param promisedOn last day by which all items are promised now, or null
     */
    record RulesChanged(
            Named theme,
            String ground,
            boolean back,
            @Nullable LocalDate promisedOn,
            List<RuledItem> items) implements Step {
        public RulesChanged {
            items = List.copyOf(items);
        }
    }

    /**
     * What changes for an item.
     *
     * @param mayBeAskedFor what the department may ask for now
     */
    record RuledItem(
            String nameZh,
            @Nullable String nameEn,
            Named department,
            List<RuleChange> changes,
            List<String> mayBeAskedFor) {
        public RuledItem {
            changes = List.copyOf(changes);
            mayBeAskedFor = List.copyOf(mayBeAskedFor);
        }
    }

    /**
     * One thing that is different.
     *
     * @param nameZh what paper, field or item it is about, or null
     * @param nameEn the same in English, or null
     * @param from how it was, or null
     * @param to how it is now, or null
     */
    record RuleChange(
            String kind,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * The legal clock of an item moved.
     *
     * @param promisedOn last day of what is promised, or null
     * @param procedure the special procedure that began last, or null
     * @param extension the one extension, or null
     */
    record ClockMoved(
            String nameZh,
            @Nullable String nameEn,
            Named department,
            Cause cause,
            @Nullable LocalDate promisedOn,
            @Nullable Procedure procedure,
            @Nullable Extension extension)
            implements Step {

        /** Whether the law, or courtesy, asks to tell: the receipt tells of an acceptance, the timeline of a holiday. */
        @Override
        public boolean isTold() {
            return switch (cause) {
                case DEEMED_ACCEPTED, SUSPENDED, EXTENDED -> true;
                // Without a special procedure the applicant's own corrections let the clock run again.
                case RESUMED -> procedure != null;
                case ACCEPTED, CALENDAR, RULES -> false;
            };
        }
    }

    /** Why a clock moved. */
    enum Cause {
        ACCEPTED,
        DEEMED_ACCEPTED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        CALENDAR,
        RULES
    }

    /**
     * 特别程序; how long it takes is told in writing (行政许可法 art. 45).
     *
     * @param kind of the closed list
     * @param expectedUntil the day by which it is expected to end, or null
     * @param reason words for the applicant, or null
     */
    record Procedure(
            String kind,
            int expectedWorkingDays,
            @Nullable LocalDate expectedUntil,
            @Nullable String reason) {}

    /** 延期, whose reason is told (行政许可法 art. 42). */
    record Extension(int days, String reason) {}

    /**
     * 联合踏勘 is appointed: who comes, when, to which items.
     *
     * @param recheck whether it is the second visit, for the corrections alone
     * @param kind {@code ON_SITE} or {@code REMOTE}
     */
    record InspectionScheduled(
            boolean recheck,
            String kind,
            Instant startsAt,
            String place,
            List<Visit.Inspector> inspectors,
            List<Visit.LookedAt> items)
            implements Step {
        public InspectionScheduled {
            inspectors = List.copyOf(inspectors);
            items = List.copyOf(items);
        }
    }

    /**
     * An appointment is off.
     *
     * @param reason why, or null where nothing is left to look at
     */
    record InspectionCancelled(@Nullable String reason, List<Visit.LookedAt> items) implements Step {
        public InspectionCancelled {
            items = List.copyOf(items);
        }
    }

    /**
     * 统一回复: all opinions in one list.
     *
     * @param settled whether nothing is left to correct
     */
    record InspectionConcluded(boolean settled, List<Visit.Found> items) implements Step {
        public InspectionConcluded {
            items = List.copyOf(items);
        }
    }

    /**
     * 听证 moved on.
     *
     * @param requestBy last day to ask for it (行政许可法 art. 47)
     * @param heldAt when it is held, or null before that is announced
     * @param place where, or null
     * @param open whether it is public, or null
     */
    record HearingChanged(
            String nameZh,
            @Nullable String nameEn,
            Named department,
            HearingState state,
            LocalDate requestBy,
            @Nullable Instant heldAt,
            @Nullable String place,
            @Nullable Boolean open)
            implements Step {
        /** What ended the item is told itself. */
        @Override
        public boolean isTold() {
            return state != HearingState.CANCELLED;
        }
    }

    /** How far a hearing is. */
    enum HearingState {
        TOLD,
        REQUESTED,
        ANNOUNCED,
        RECORDED,
        LAPSED,
        CANCELLED
    }

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
