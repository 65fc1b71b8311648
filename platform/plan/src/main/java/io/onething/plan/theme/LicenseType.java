package io.onething.plan.theme;

/** What an item ends in: a license that is issued and sealed, or another outcome. */
public enum LicenseType {
    CERTIFICATE(true),
    LICENCE(true),
    CARD(true),
    REGISTRATION(true),
    APPROVAL(true),
    INTEGRATED_LICENCE(true),
    NOTICE(false),
    PAYMENT(false),
    RECEIPT(false),
    RECORD(false),
    REPORT(false),
    CHECK(false),
    OTHER(false);

    private final boolean license;

    LicenseType(boolean license) {
        this.license = license;
    }

    /** Whether an electronic license (电子证照) is issued when the item is approved. */
    public boolean isLicense() {
        return license;
    }
}
