package io.onething.plan;

import io.onething.plan.theme.MaterialKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material of a plan; items that ask for the same one share it.
 *
 * @param key stable key within a plan: its name
 * @param nameZh name
 * @param kind what it is; a FORM is filled in online and never uploaded
 * @param items codes of the items that ask for it
 * @param exempt 免提交: whether the applicant need not bring it
 * @param exemptBy why, as published; null where it must be brought
 * @param provider who provides it instead; null where it must be brought
 * @param providerItem code of the earlier item whose output stands in for it, where that is the provider
 * @param toleranceAllowed 容缺: whether every item that asks for it can be accepted while it is missing, under an undertaking
 * @param condition words that say when it is asked for at all; null where it is always
 */
public record PlannedMaterial(
        String key,
        String nameZh,
        MaterialKind kind,
        List<String> items,
        boolean exempt,
        @Nullable String exemptBy,
        @Nullable Provider provider,
        @Nullable String providerItem,
        boolean toleranceAllowed,
        @Nullable String condition) {

    /** Whether the applicant must upload it before submission, unless it is owed or committed to instead. */
    public boolean mustBeUploaded() {
        return !exempt && !kind.isFilledIn() && condition == null;
    }

    /** Who provides an exempt material. */
    public enum Provider {
        /** 电子证照 */
        LICENSE,
        /** 数据共享 */
        SHARED_DATA,
        /** 前序事项 */
        EARLIER_ITEM,
        /** 告知承诺 */
        COMMITMENT
    }
}
