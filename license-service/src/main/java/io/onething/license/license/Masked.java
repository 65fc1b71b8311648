package io.onething.license.license;

import io.onething.kernel.CreditCode;
import io.onething.kernel.ResidentId;

/** A holder's number as a license shows it: everybody who is shown the license reads it. */
final class Masked {
    private Masked() {}

    static String of(String idNumber) {
        // A credit code is public (企业信息公示暂行条例 art. 6).
        if (CreditCode.isValid(idNumber)) {
            return idNumber;
        }
        if (ResidentId.isValid(idNumber)) {
            return new ResidentId(idNumber).masked();
        }
        int shown = Math.min(2, idNumber.length() / 4);
        return idNumber.substring(0, shown)
                + "*".repeat(idNumber.length() - 2 * shown)
                + idNumber.substring(idNumber.length() - shown);
    }
}
