package io.onething.plan.theme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 办理规则: what an item allows and asks beyond the straight way; our extension of the theme file. What a field leaves out
 * is not allowed, so that an item without terms is handled by the law alone.
 *
 * @param promisedLimit 承诺时限 where its unit is not the working day: {@code PT2H} for hours, {@code P60D} for calendar
 *     days; null where the working days of the item hold
 * @param statutoryLimit 法定时限 in the same way
 * @param joint whether several agencies handle the item as one (行政许可法 art. 26 ¶2); null means not
 * @param toleranceWithin 容缺受理: working days after acceptance within which owed papers are brought, 1 or more; null
 *     where the item is not on the list
 * @param commitment 告知承诺: what is committed to and how it is verified; null where the item is not on the list
 * @param onWithdrawal what becomes of its license when the case is withdrawn; null means revoked
 * @param onRevokedInput what becomes of its approval when what an earlier item delivered is revoked; null means that its
 *     department looks at it again
 */
public record Terms(
        @Nullable String promisedLimit,
        @Nullable String statutoryLimit,
        @Nullable Boolean joint,
        @Nullable Integer toleranceWithin,
        @Nullable CommitmentTerms commitment,
        @Nullable OnWithdrawal onWithdrawal,
        @Nullable OnRevokedInput onRevokedInput) {

    public static final Terms NONE = new Terms(null, null, null, null, null, null, null);

    public Terms {
        joint = Objects.requireNonNullElse(joint, false);
        onWithdrawal = Objects.requireNonNullElse(onWithdrawal, OnWithdrawal.REVOKE);
        onRevokedInput = Objects.requireNonNullElse(onRevokedInput, OnRevokedInput.REVIEW);
    }

    /** What becomes of a license that is out when the case is withdrawn. */
    public enum OnWithdrawal {
        REVOKE,
        KEEP
    }

    /** What becomes of an approval that used what is revoked. */
    public enum OnRevokedInput {
        /** Its department is asked to look at it again. */
        REVIEW,
        REVOKE,
        KEEP
    }
}
