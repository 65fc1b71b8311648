package io.onething.approval.timelimit;

/**
 * How far a limit may be extended, once.
 *
 * @param most in the unit of the limit; 0 where the law knows no extension
 * @param by who approves it
 */
public record ExtensionRule(int most, Rank by) {
    /** 行政许可法 art. 42 ¶1: ten working days, approved by the head of the agency. */
    static final ExtensionRule LICENSE = new ExtensionRule(10, Rank.AGENCY_HEAD);

    /** 行政许可法 art. 42 ¶2: handled jointly, fifteen, approved by the head of the government of that level. */
    static final ExtensionRule JOINT_LICENSE = new ExtensionRule(15, Rank.GOVERNMENT_HEAD);

    /** 市场主体登记管理条例 art. 19: three working days, approved by the head of the registration authority. */
    static final ExtensionRule MARKET_REGISTRATION = new ExtensionRule(3, Rank.AGENCY_HEAD);

    /** No statute of the platform's sources gives the others an extension. */
    static final ExtensionRule NONE = new ExtensionRule(0, Rank.AGENCY_HEAD);

    /**
     * What the law of an item allows.
     *
     * @param joint whether several agencies handle the item as one (art. 26 ¶2)
     */
    public static ExtensionRule of(String regime, boolean joint) {
        return switch (regime) {
            case "ADMIN_LICENCE", "INTEGRATED_LICENCE" -> joint ? JOINT_LICENSE : LICENSE;
            case "REGISTRATION_MARKET" -> MARKET_REGISTRATION;
            default -> NONE;
        };
    }
}
