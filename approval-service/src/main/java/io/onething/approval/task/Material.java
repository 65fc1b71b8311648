package io.onething.approval.task;

import org.jspecify.annotations.Nullable;

/**
 * 材料 of an item.
 *
 * @param key within the case
 * @param nameZh Chinese name
 * @param kind ORIGINAL, COPY, FORM, ELICENCE or DATA_SHARED
 * @param exempt whether the applicant need not bring it
 * @param exemptBy what stands in for it, or null
 * @param owed whether the applicant has undertaken to bring it later (容缺受理)
 * @param fileName of the uploaded file, or null
 * @param sha256 of the uploaded file in hex, or null
 * @param materialId where the file can be read, or null
 */
public record Material(
        String key,
        String nameZh,
        String kind,
        boolean exempt,
        @Nullable String exemptBy,
        @Nullable Boolean owed,
        @Nullable String fileName,
        @Nullable String sha256,
        @Nullable String materialId) {
    public Material {
        // Papers that were kept before any could be owed.
        owed = Boolean.TRUE.equals(owed);
    }

    @Override
    public Boolean owed() {
        return Boolean.TRUE.equals(owed);
    }
}
