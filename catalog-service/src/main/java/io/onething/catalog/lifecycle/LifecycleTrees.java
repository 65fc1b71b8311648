package io.onething.catalog.lifecycle;

import java.util.List;

/**
 * The trees of life events.
 *
 * @param person 个人全生命周期
 * @param enterprise 企业全生命周期
 */
record LifecycleTrees(List<Branch> person, List<Branch> enterprise) {

    /**
     * A branch with the themes that hang on it.
     *
     * @param code code of the branch
     * @param nameZh its Chinese name
     * @param nameEn its English name
     * @param themes published themes, by code; empty where none is published yet
     */
    record Branch(String code, String nameZh, String nameEn, List<Leaf> themes) {}

    /**
     * A theme that can be filed.
     *
     * @param code its code
     * @param edition its latest edition
     * @param nameZh its Chinese name
     * @param nameEn its English name
     */
    record Leaf(String code, int edition, String nameZh, String nameEn) {}
}
