package io.onething.approval.supervision;

import io.onething.approval.supervision.FigureCounts.Count;
import io.onething.approval.supervision.FigureCounts.Given;
import io.onething.approval.timelimit.TimeLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A line of figures while it is added up. */
final class FigureLine {
    private static final int MOST_REASONS = 20;

    private final String code;
    private final String nameZh;
    private final List<Count> counts = new ArrayList<>();
    private final Mean used = new Mean();
    private final Mean promised = new Mean();
    private final Mean statutory = new Mean();
    private long notInWorkingDays;

    FigureLine(String code, String nameZh) {
        this.code = code;
        this.nameZh = nameZh;
    }

    private static final class Mean {
        private long sum;
        private long of;

        void add(long sum, long of) {
            this.sum += sum;
            this.of += of;
        }

        @Nullable
        Double value() {
            return of == 0
                    ? null
                    : BigDecimal.valueOf(sum)
                            .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP)
                            .doubleValue();
        }
    }

    String code() {
        return code;
    }

    /** Days and hours do not compare with working days, so that an item that has either is in no average. */
    void add(Count count, @Nullable TimeLimit promises, @Nullable TimeLimit statute) {
        counts.add(count);
        if (!inWorkingDays(promises) || !inWorkingDays(statute)) {
            notInWorkingDays += count.decided();
            return;
        }
        used.add(count.usedDays(), count.decided());
        if (promises != null) {
            promised.add(promises.amount() * count.decided(), count.decided());
        }
        if (statute != null) {
            statutory.add(statute.amount() * count.decided(), count.decided());
        }
    }

    private static boolean inWorkingDays(@Nullable TimeLimit limit) {
        return limit == null || limit.unit() == TimeLimit.Unit.WORKING_DAYS;
    }

    /** @param given newest first */
    Figures.Line with(List<Given> given) {
        return new Figures.Line(
                code,
                nameZh,
                sum(Count::assigned),
                sum(Count::decided),
                sum(Count::notAccepted),
                sum(Count::onTime),
                sum(Count::late),
                sum(Count::overdueNow),
                sum(Count::pausedNow),
                used.value(),
                promised.value(),
                statutory.value(),
                notInWorkingDays,
                sum(Count::deliveredOnTime),
                sum(Count::deliveredLate),
                sum(Count::undeliveredNow),
                reasons(given));
    }

    private long sum(ToLongFunction<Count> figure) {
        return counts.stream().mapToLong(figure).sum();
    }

    private static List<Figures.Reason> reasons(List<Given> given) {
        Map<String, Figures.Reason> reasons = new LinkedHashMap<>();
        for (Given each : given) {
            reasons.merge(
                    each.reason().strip(),
                    new Figures.Reason(each.reason().strip(), 1, each.on()),
                    (newer, _) -> new Figures.Reason(newer.reason(), newer.times() + 1, newer.lastGivenOn()));
        }
        return reasons.values().stream().limit(MOST_REASONS).toList();
    }
}
