package io.onething.application.figure;

import io.onething.application.figure.CaseCounts.Count;
import io.onething.application.plan.Plans;
import io.onething.application.plan.ThemeEditions;
import io.onething.plan.Plan;
import io.onething.plan.Spared;
import io.onething.plan.theme.Region;
import io.onething.plan.theme.Theme;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What filing once spared applicants: counted case files times what their plans spare. Plans are few, whatever the
 * number of case files.
 */
@Component
public class CaseFigures {
    /** Where a theme says nothing of its place, it holds everywhere. */
    private static final String EVERYWHERE = "全国";

    private final CaseCounts counts;
    private final Plans plans;
    private final ThemeEditions editions;

    CaseFigures(CaseCounts counts, Plans plans, ThemeEditions editions) {
        this.counts = counts;
        this.plans = plans;
        this.editions = editions;
    }

    /** What lines are about. */
    public enum Dimension {
        THEME,
        REGION
    }

    /**
     * Figures of one theme or region.
     *
     * @param code code of the theme, or name of the region
     * @param nameZh name in Chinese
     * @param filed case files that were submitted
     * @param completed of those, completed
     * @param approved of those, with everything approved
     * @param onTime of those completed, by the day that was promised for the whole
     * @param late of those completed, after it
     * @param materialsSpared papers that applicants did not have to bring
     * @param tripsSpared departments that applicants did not have to go to
     * @param workingDaysSpared promised working days that the items one after the other take longer than the whole
     */
    public record Line(
            String code,
            String nameZh,
            long filed,
            long completed,
            long approved,
            long onTime,
            long late,
            long materialsSpared,
            long tripsSpared,
            long workingDaysSpared) {
        private Line plus(Line other) {
            return new Line(
                    code,
                    nameZh,
                    filed + other.filed,
                    completed + other.completed,
                    approved + other.approved,
                    onTime + other.onTime,
                    late + other.late,
                    materialsSpared + other.materialsSpared,
                    tripsSpared + other.tripsSpared,
                    workingDaysSpared + other.workingDaysSpared);
        }
    }

    /** Lines in the order of their codes. */
    public Collection<Line> by(Dimension dimension) {
        List<Count> counted = counts.byPlan();
        Map<String, Plan> planned = plans.all(counted.stream().map(Count::plan).collect(Collectors.toSet()));
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Count count : counted) {
            Line line = line(dimension, count, Objects.requireNonNull(planned.get(count.plan())));
            lines.merge(line.code(), line, Line::plus);
        }
        return lines.values();
    }

    private Line line(Dimension dimension, Count count, Plan plan) {
        Theme theme = editions.get(count.theme(), count.edition()).theme();
        String region = region(theme);
        boolean byTheme = dimension == Dimension.THEME;
        return new Line(
                byTheme ? theme.code() : region,
                byTheme ? theme.nameZh() : region,
                count.filed(),
                count.completed(),
                count.approved(),
                count.onTime(),
                count.late(),
                times(count, plan, Spared::materialsExempt),
                times(count, plan, spared -> spared.visitsSeparately() - spared.visits()),
                times(count, plan, spared -> spared.workingDaysOneByOne() - spared.workingDaysPromised()));
    }

    private static String region(Theme theme) {
        @Nullable Region region = theme.region();
        return region == null ? EVERYWHERE : region.nameZh();
    }

    private static long times(Count count, Plan plan, ToIntFunction<Spared> what) {
        return count.filed() * Math.max(0, what.applyAsInt(plan.spared()));
    }
}
