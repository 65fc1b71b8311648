package io.onething.license.verification;

import io.onething.license.verification.Report.Step;

/** The checks, in the order in which they are made; each needs all before it. */
enum Check {
    FORMAT(
            "是带有一个电子签名的 PDF 文件", "A PDF with one digital signature",
            "不是带有且仅有一个电子签名的 PDF 文件", "Not a PDF with exactly one digital signature"),
    COVERAGE(
            "签名覆盖整个文件", "The signature covers the whole file",
            "签名未覆盖整个文件,签名后可能有内容追加", "The signature does not cover the whole file; something may have been added"),
    SIGNATURE(
            "签名有效,签名后未被改动", "The signature is right: nothing was changed after signing",
            "签名无效或文件内容已被改动", "The signature is wrong, or the file was changed after signing"),
    CERTIFICATE(
            "签名证书由本平台签发,签名时有效", "The signer's certificate is ours and was valid at signing time",
            "签名证书不是本平台签发,或签名时无效", "The signer's certificate is not ours, or was not valid at signing time"),
    NUMBER(
            "证照编号正确", "The license number is well formed",
            "文件中没有正确的证照编号", "The file names no well-formed license number"),
    REGISTERED(
            "证照编号已登记", "The license number is registered",
            "证照编号未登记", "The license number is not registered"),
    DIGEST(
            "与签发的文件一致", "The file is the one that was issued",
            "与签发的文件不一致", "The file is not the one that was issued"),
    STATUS(
            "证照现行有效", "The license is in force",
            "证照已失效或已过有效期", "The license is no longer in force");

    private final String passedZh;
    private final String passedEn;
    private final String failedZh;
    private final String failedEn;

    Check(String passedZh, String passedEn, String failedZh, String failedEn) {
        this.passedZh = passedZh;
        this.passedEn = passedEn;
        this.failedZh = failedZh;
        this.failedEn = failedEn;
    }

    Step step(boolean passed) {
        return new Step(name(), passed, passed ? passedZh : failedZh, passed ? passedEn : failedEn);
    }

    Step unchecked() {
        return new Step(name(), null, "未能检查", "Could not be checked");
    }
}
