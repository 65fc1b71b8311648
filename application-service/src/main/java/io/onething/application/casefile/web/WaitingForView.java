package io.onething.application.casefile.web;

/**
 * What a case file waits for now.
 *
 * @param what the department's decision, the license of an approved item, that something is taken back, or the applicant's
 *     corrections or owed papers
 * @param department who decides, or decided
 * @param itemCode code of the item
 * @param nameZh name of the item in Chinese
 * @param nameEn name of the item in English
 */
record WaitingForView(What what, DepartmentView department, String itemCode, String nameZh, String nameEn) {
    enum What {
        DECISION,
        /** 特别程序 under way: the clock stands still. */
        SPECIAL_PROCEDURE,
        /** 补正: the applicant is to correct something. */
        SUPPLEMENT,
        /** 回退: something is being taken back, or looked at again. */
        UNDOING,
        /** 容缺: the department reviews, and decides when the papers that are owed have come. */
        OWED_PAPERS,
        LICENSE
    }
}
