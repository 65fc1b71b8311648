package io.onething.approval.supervision;

import io.onething.approval.supervision.FigureCounts.Count;
import io.onething.approval.supervision.FigureCounts.Given;
import io.onething.approval.task.ClockSettings;
import io.onething.approval.task.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 效能监察: figures computed from approvals, never typed in. Items are few, whatever the number of approvals. */
@Component
public class Figures {
    /** Where a theme says nothing of its place, it holds everywhere. */
    private static final String EVERYWHERE = "全国";

    /** So many answers are read to group their reasons, which are encrypted: a supervisor asks what is new. */
    private static final int NEWEST = 2000;

    private final FigureCounts counts;
    private final ClockSettings settings;

    Figures(FigureCounts counts, ClockSettings settings) {
        this.counts = counts;
        this.settings = settings;
    }

    /** What lines are about. */
    public enum Dimension {
        DEPARTMENT,
        THEME,
        REGION
    }

    /**
     * Figures of one department, theme or region.
     *
     * @param code of the department or theme, or name of the region
     * @param nameZh its Chinese name
     * @param assigned items that came in
     * @param decided of those, decided
     * @param notAccepted of those, not accepted
     * @param onTime of those decided, within the promised limit
     * @param late of those decided, after it
     * @param overdueNow not decided and red
     * @param pausedNow standing still
     * @param averageUsed working days used from acceptance to decision, on average; null before the first
     * @param averagePromised promised working days of those decided, on average; null where none is promised
     * @param averageStatutory statutory working days of those decided, on average; null where no source gives one
     * @param notInWorkingDays of those decided, with a limit in days or hours: left out of the three averages
     * @param deliveredOnTime certificates delivered within ten working days (行政许可法 art. 44)
     * @param deliveredLate certificates delivered after them
     * @param undeliveredNow certificates not delivered and red
     * @param reasons why items were late, as their departments said, newest first; at most twenty
     */
    public record Line(
            String code,
            String nameZh,
            long assigned,
            long decided,
            long notAccepted,
            long onTime,
            long late,
            long overdueNow,
            long pausedNow,
            @Nullable Double averageUsed,
            @Nullable Double averagePromised,
            @Nullable Double averageStatutory,
            long notInWorkingDays,
            long deliveredOnTime,
            long deliveredLate,
            long undeliveredNow,
            List<Reason> reasons) {}

    /**
     * Why items were late.
     *
     * @param reason as departments said
     * @param times how often it was given
     * @param lastGivenOn day in Beijing on which it was given last
     */
    public record Reason(String reason, long times, LocalDate lastGivenOn) {}

    /** What a line is about, by which lines are in order. */
    private record Key(String code, String nameZh) {
        static Key of(Dimension dimension, Item item) {
            return switch (dimension) {
                case DEPARTMENT ->
                    new Key(item.department().code(), item.department().nameZh());
                case THEME -> new Key(item.theme().code(), item.theme().nameZh());
                case REGION -> {
                    String name =
                            item.region() == null ? EVERYWHERE : item.region().nameZh();
                    yield new Key(name, name);
                }
            };
        }
    }

    /** Lines in the order of their codes; of one department, or of all where that is null. */
    public List<Line> by(Dimension dimension, @Nullable String department) {
        Map<String, FigureLine> lines = new TreeMap<>();
        for (Count count : counts.byItem(department)) {
            Key key = Key.of(dimension, count.item());
            lines.computeIfAbsent(key.code(), _ -> new FigureLine(key.code(), key.nameZh()))
                    .add(count, settings.promised(count.item()), settings.statutory(count.item()));
        }
        Map<String, List<Given>> given = counts.reasons(department, NEWEST).stream()
                .collect(Collectors.groupingBy(
                        each -> Key.of(dimension, each.item()).code()));
        return lines.values().stream()
                .map(line -> line.with(given.getOrDefault(line.code(), List.of())))
                .toList();
    }
}
