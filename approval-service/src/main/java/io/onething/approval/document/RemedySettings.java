package io.onething.approval.document;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.approval.remedies}: where somebody can turn who does not agree (行政许可法 art. 38 ¶2). They differ by
 * place, so that a hall sets its own.
 *
 * @param usual for all departments
 * @param departments what differs, by code of the department
 */
@ConfigurationProperties("onething.approval.remedies")
public record RemedySettings(
        @DefaultValue Addresses usual, @DefaultValue Map<String, Addresses> departments) {

    /**
     * Names and addresses.
     *
     * @param reconsideration agency for 行政复议
     * @param reconsiderationAddress its address
     * @param court for 行政诉讼
     * @param courtAddress its address
     * @param hotline for complaints
     */
    public record Addresses(
            @DefaultValue("本级人民政府") String reconsideration,
            @DefaultValue("本级人民政府行政复议机构办公地点") String reconsiderationAddress,
            @DefaultValue("有管辖权的人民法院") String court,
            @DefaultValue("该人民法院立案庭") String courtAddress,
            @DefaultValue("12345") String hotline) {}

    Addresses of(String department) {
        return departments.getOrDefault(department, usual);
    }
}
