package io.onething.approval.timelimit;

import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 受理: what the law of an item says of missing papers and of silence.
 *
 * @param workingDays within which the applicant is told, counted from the day the papers came in; 0 means on the spot,
 *     which is the same working day
 * @param silence what becomes of papers of which nothing was said by then
 * @param missing what becomes of papers of which some are missing
 */
public record IntakeRule(int workingDays, Silence silence, Missing missing) {
    /** When nothing was said in time. */
    public enum Silence {
        /** 逾期不告知的,自收到申请材料之日起即为受理. */
        DEEMED_ACCEPTED,
        /** Nothing by law; the lamp shows it. */
        OVERDUE
    }

    /** When papers are missing. */
    public enum Missing {
        /** They are told once and brought later; what came in stays. */
        SUPPLEMENTED,
        /** They are told once and all papers go back; the applicant submits anew. */
        RETURNED
    }

    /** 行政许可法 art. 32 (4). */
    static final IntakeRule LICENSE = new IntakeRule(5, Silence.DEEMED_ACCEPTED, Missing.SUPPLEMENTED);

    /** 市场主体登记管理条例 art. 19 and its 细则: checked on the spot, else within three working days. */
    static final IntakeRule MARKET_REGISTRATION = new IntakeRule(3, Silence.OVERDUE, Missing.RETURNED);

    /** 不动产登记暂行条例 art. 17: told on the spot and in writing. */
    static final IntakeRule REAL_ESTATE = new IntakeRule(0, Silence.DEEMED_ACCEPTED, Missing.SUPPLEMENTED);

    /** No statute: the hall's own promise to tell within five working days, whose breach is only shown. */
    public static final IntakeRule OTHERS = new IntakeRule(5, Silence.OVERDUE, Missing.SUPPLEMENTED);

    public static IntakeRule of(String regime) {
        return switch (regime) {
            case "ADMIN_LICENCE", "INTEGRATED_LICENCE" -> LICENSE;
            case "REGISTRATION_MARKET" -> MARKET_REGISTRATION;
            case "REGISTRATION_REALESTATE" -> REAL_ESTATE;
            default -> OTHERS;
        };
    }

    /** The last day on which the applicant can be told in time; papers of a day off are those of the next working day. */
    public Deadline tellBy(Instant papersIn, WorkingCalendar calendar) {
        LocalDate from = Beijing.day(papersIn);
        LocalDate on = workingDays > 0 || calendar.isWorkingDay(from)
                ? calendar.due(from, workingDays)
                : calendar.due(from, 1);
        return new Deadline(on, Beijing.end(on), calendar.isProvisional(from, on));
    }
}
