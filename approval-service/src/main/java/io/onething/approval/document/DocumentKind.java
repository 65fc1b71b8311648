package io.onething.approval.document;

/** Kinds of official documents, with the mark that is part of their numbers. */
public enum DocumentKind {
    /** 受理通知书 (行政许可法 art. 32 ¶2). */
    ACCEPTANCE("受字"),
    /** 不予受理决定书 (art. 32 (1), (2), ¶2). */
    NOT_ACCEPTED("不受字"),
    /** 一次性补正告知书 (art. 32 (4)). */
    SUPPLEMENT("补字"),
    /** 退件通知书. */
    LAPSED("退字"),
    /** 特别程序所需时间告知书 (art. 45). */
    SPECIAL_PROCEDURE("特字"),
    /** 延期办理告知书 (art. 42). */
    EXTENSION("延字"),
    /** 准予决定书 (art. 38 ¶1). */
    APPROVAL("准字"),
    /** 不予决定书 (art. 38 ¶2). */
    REFUSAL("不准字"),
    /** 撤销决定书 (art. 69). */
    REVOCATION("撤字"),
    /** 超期说明 (优化营商环境条例 art. 36). */
    OVERDUE("超字"),
    /** 容缺受理通知书: which papers are owed, until when, and what follows. */
    TOLERANCE("容字"),
    /** 告知承诺书 (国办发〔2020〕42号). */
    COMMITMENT("承字"),
    /** 责令改正通知书: what was not as committed. */
    RECTIFICATION("改字"),
    /** 送达回证 (行政许可法 art. 44). */
    DELIVERY("送字"),
    /** 联合踏勘通知 (art. 34 ¶3). */
    INSPECTION_NOTICE("勘字"),
    /** 联合踏勘意见. */
    INSPECTION_OPINION("勘意字"),
    /** 听证告知书 (art. 47). */
    HEARING_RIGHT("听告字"),
    /** 听证通知书 (art. 48 (1)). */
    HEARING_NOTICE("听通字"),
    /** 听证笔录 (art. 48 (5)). */
    HEARING_RECORD("听笔字");

    private final String mark;

    DocumentKind(String mark) {
        this.mark = mark;
    }

    /** Such as GA受字〔2026〕第000123号. */
    String number(String department, int year, int running) {
        return "%s%s〔%d〕第%06d号".formatted(department, mark, year, running);
    }

    /** Whether the day on which the applicant got it matters. */
    boolean isDelivered() {
        return switch (this) {
            case NOT_ACCEPTED, APPROVAL, REFUSAL, REVOCATION, RECTIFICATION, HEARING_RIGHT, HEARING_NOTICE -> true;
            case ACCEPTANCE,
                    SUPPLEMENT,
                    LAPSED,
                    SPECIAL_PROCEDURE,
                    EXTENSION,
                    OVERDUE,
                    TOLERANCE,
                    COMMITMENT,
                    DELIVERY,
                    INSPECTION_NOTICE,
                    INSPECTION_OPINION,
                    HEARING_RECORD -> false;
        };
    }
}
