package io.onething.approval.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 撤销 of an approval.
 *
 * @param ground which of the law's
 * @param reason for the applicant
 * @param by who revoked, or null
 * @param at when
 */
public record Revocation(
        Ground ground, String reason, @Nullable String by, Instant at) {
    /** Why an approval may be revoked. */
    public enum Ground {
        /** 滥用职权、玩忽职守作出 (行政许可法 art. 69 (1)). */
        ABUSE_OF_POWER,
        /** 超越法定职权作出 (art. 69 (2)). */
        BEYOND_POWERS,
        /** 违反法定程序作出 (art. 69 (3)). */
        AGAINST_PROCEDURE,
        /** 对不具备申请资格或者不符合法定条件的申请人准予 (art. 69 (4)). */
        UNQUALIFIED,
        /** 依法可以撤销的其他情形 (art. 69 (5)). */
        OTHER_BY_LAW,
        /** 以欺骗、贿赂等不正当手段取得 (art. 69 ¶2, 79). */
        FRAUD,
        /** 告知承诺不实,逾期不改 (国办发〔2020〕42号). */
        BROKEN_COMMITMENT,
        /** The applicant withdrew the case after this approval (依申请注销, 行政许可法 art. 70). */
        WITHDRAWN_BY_APPLICANT,
        /** What an earlier item delivered, and this one used, is revoked. */
        INPUT_REVOKED
    }
}
