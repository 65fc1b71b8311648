package io.onething.approval.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 听证 on one item.
 *
 * @param id what its steps name
 * @param taskId the task whose decision waits for it
 * @param caseNumber 办件编号
 * @param itemCode code of the item within its theme
 * @param department code of the department that holds it
 * @param version 1 at first, one more with each change
 * @param state how far it is
 * @param toldAt when the applicant was told of the right
 * @param requestBy last day to ask for it
 * @param content who takes part and what was said
 */
public record Hearing(
        UUID id,
        UUID taskId,
        String caseNumber,
        String itemCode,
        String department,
        long version,
        State state,
        Instant toldAt,
        LocalDate requestBy,
        Content content) {

    /** How far a hearing is. */
    public enum State {
        /** 听证告知: it may be asked for. */
        TOLD,
        /** It was asked for. */
        REQUESTED,
        /** 听证通知: its day is announced, and the clock stands still. */
        ANNOUNCED,
        /** 听证笔录 is signed; the decision may rest on it. */
        RECORDED,
        /** Nobody asked for it in time. */
        LAPSED,
        /** The task ended before. */
        CANCELLED;

        /** Whether the decision waits. */
        public boolean isOpen() {
            return this == TOLD || this == REQUESTED || this == ANNOUNCED;
        }
    }

    /**
     * The part that tells of people. Encrypted at rest.
     *
     * @param reason why others are concerned, in words for the applicant
     * @param parties 利害关系人
     * @param request who asked for it, or null
     * @param sitting when and by whom it is held, or null
     * @param minutes 笔录, or null
     */
    public record Content(
            String reason,
            List<Party> parties,
            @Nullable Request request,
            @Nullable Sitting sitting,
            @Nullable Minutes minutes) {
        public Content {
            parties = List.copyOf(parties);
        }

        @Override
        public String toString() {
            return "Content[…]";
        }
    }

    /**
     * 利害关系人.
     *
     * @param name of the person or enterprise
     * @param contact how they are reached
     */
    public record Party(String name, String contact) {}

    /**
     * That somebody asked for it.
     *
     * @param party name of the interested party, or null for the applicant
     * @param at when
     * @param by account of who wrote it down
     */
    public record Request(@Nullable String party, Instant at, String by) {}

    /**
     * 听证会.
     *
     * @param heldAt when it begins
     * @param place where
     * @param closedBecause why it is not public, or null where it is
     * @param chair account of who is in the chair, as reviews and decisions name people
     * @param chairName their name
     * @param announcedAt when it was announced
     */
    public record Sitting(
            Instant heldAt,
            String place,
            @Nullable ClosedBecause closedBecause,
            String chair,
            String chairName,
            Instant announcedAt) {}

    /** What keeps the public out (行政许可法 art. 5 and 48 (3)). */
    public enum ClosedBecause {
        /** 国家秘密 */
        STATE_SECRET,
        /** 商业秘密 */
        TRADE_SECRET,
        /** 个人隐私 */
        PRIVACY
    }

    /**
     * 听证笔录.
     *
     * @param text what was said
     * @param sha256 of the text in UTF-8, in hex
     * @param signatures who confirmed it
     * @param keptAt when it was kept
     * @param by account of who kept it
     */
    public record Minutes(String text, String sha256, List<Signature> signatures, Instant keptAt, String by) {
        public Minutes {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * A signature under the record.
     *
     * @param name of who signed
     * @param role as what
     * @param at when
     */
    public record Signature(String name, Role role, Instant at) {}

    /** As what somebody signs. */
    public enum Role {
        /** 主持人 */
        CHAIR,
        /** 申请人 */
        APPLICANT,
        /** 利害关系人 */
        PARTY
    }

    Hearing requested(Request asked) {
        return changed(
                State.REQUESTED,
                new Content(content.reason(), content.parties(), asked, content.sitting(), content.minutes()));
    }

    Hearing announced(Sitting planned) {
        return changed(
                State.ANNOUNCED,
                new Content(content.reason(), content.parties(), content.request(), planned, content.minutes()));
    }

    Hearing recorded(Minutes kept) {
        return changed(
                State.RECORDED,
                new Content(content.reason(), content.parties(), content.request(), content.sitting(), kept));
    }

    Hearing ended(State how) {
        return changed(how, content);
    }

    private Hearing changed(State next, Content now) {
        return new Hearing(id, taskId, caseNumber, itemCode, department, version + 1, next, toldAt, requestBy, now);
    }
}
