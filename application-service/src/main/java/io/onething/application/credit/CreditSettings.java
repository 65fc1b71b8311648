package io.onething.application.credit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.application.credit}: what a region makes of broken undertakings.
 *
 * @param lapsedToleranceCounts whether owed papers that do not come bar 容缺 until repaired (西安, 阜新); elsewhere the
 *     item lapses and that is all (辽宁)
 * @param repairOfCommitment how a false commitment is repaired, as the applicant is told
 * @param repairOfTolerance how owed papers that did not come are made good, as the applicant is told
 */
@ConfigurationProperties("onething.application.credit")
public record CreditSettings(
        @DefaultValue("false") boolean lapsedToleranceCounts,

        @DefaultValue("改正违反承诺的行为并接受核查后,向作出认定的部门申请信用修复(信用修复管理办法)")
        String repairOfCommitment,

        @DefaultValue("补齐所欠材料或者说明理由后,向作出认定的部门申请信用修复(信用修复管理办法)")
        String repairOfTolerance) {}
