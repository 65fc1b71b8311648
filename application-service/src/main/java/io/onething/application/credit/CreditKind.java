package io.onething.application.credit;

/** 失信: what a record is of, and what it bars until it is repaired. */
public enum CreditKind {
    /** 严重失信: neither 容缺 nor 告知承诺 (湘西 2022; 国办发〔2020〕42号) */
    SERIOUS(true, true),
    /** 轻微失信: not published, and not used for anything (信用修复管理办法) */
    LIGHT(false, false),
    /** 虚假承诺: what was committed to was not so; no 告知承诺 any more (国办发〔2020〕42号) */
    FALSE_COMMITMENT(false, true),
    /** owed papers did not come; bars 容缺 where the region's setting makes it a record at all (西安, 阜新) */
    LAPSED_TOLERANCE(true, false);

    private final boolean barsTolerance;
    private final boolean barsCommitment;

    CreditKind(boolean barsTolerance, boolean barsCommitment) {
        this.barsTolerance = barsTolerance;
        this.barsCommitment = barsCommitment;
    }

    public boolean barsTolerance() {
        return barsTolerance;
    }

    public boolean barsCommitment() {
        return barsCommitment;
    }

    /** Whether anybody but the operator who keeps records sees it. */
    public boolean isShown() {
        return barsTolerance || barsCommitment;
    }
}
