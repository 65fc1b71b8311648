package io.onething.approval.task;

import io.onething.approval.timelimit.IntakeRule;
import io.onething.approval.timelimit.IntakeRule.Silence;
import io.onething.approval.timelimit.LampThreshold;
import io.onething.approval.timelimit.TimeLimit;
import io.onething.approval.timelimit.TimeLimit.Unit;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.approval.clock}: what differs by place and item, and is no law.
 *
 * @param lamp when little time is left
 * @param themes the same for single themes, by their code
 * @param items what differs for single items, by {@code THEME/ITEM}
 */
@ConfigurationProperties("onething.approval.clock")
public record ClockSettings(
        @DefaultValue LampSetting lamp,
        @DefaultValue Map<String, LampSetting> themes,
        @DefaultValue Map<String, ItemSetting> items) {

    /**
     * When the lamp turns yellow.
     *
     * @param days so many working days left
     * @param percent so much of the limit left
     */
    public record LampSetting(
            @DefaultValue("1") int days, @DefaultValue("20") int percent) {}

    /**
     * What differs for an item.
     *
     * @param promised 承诺时限 in a unit of its own: {@code PT2H} for hours, {@code P60D} for days; a number for working
     *     days; null where that of the theme holds
     * @param statutory 法定时限 in the same way
     * @param joint whether several agencies handle it as one (行政许可法 art. 26 ¶2)
     * @param separatePowers whether who reviewed may not decide, and somebody must have reviewed
     * @param reviews how many people must have reviewed one after the other, where powers are separate; 1 or more
     * @param tellWithin working days within which the applicant is told whether it is accepted; null where that of its
     *     law holds
     * @param silenceAccepts whether it counts as accepted when nothing is told; null where its law says
     * @param supplementsAfterAcceptance whether corrections may still be asked for after acceptance, which stops the
     *     clock; without effect where a statute says that what is accepted is complete
     */
    public record ItemSetting(
            @Nullable String promised,
            @Nullable String statutory,
            @DefaultValue("false") boolean joint,
            @DefaultValue("false") boolean separatePowers,
            @DefaultValue("1") int reviews,
            @Nullable Integer tellWithin,
            @Nullable Boolean silenceAccepts,
            @DefaultValue("false") boolean supplementsAfterAcceptance) {
        static final ItemSetting NONE = new ItemSetting(null, null, false, false, 1, null, null, false);
    }

    public ItemSetting of(Item item) {
        return items.getOrDefault(item.theme().code() + "/" + item.code(), ItemSetting.NONE);
    }

    /** What its law says of intake, but for what is set: no setting takes from the applicant what a statute gives. */
    IntakeRule intake(Item item) {
        IntakeRule law = IntakeRule.of(item.regime());
        ItemSetting set = of(item);
        boolean accepts = law.silence() == Silence.DEEMED_ACCEPTED || Boolean.TRUE.equals(set.silenceAccepts());
        int within = set.tellWithin() == null
                ? law.workingDays()
                : law.silence() == Silence.DEEMED_ACCEPTED
                        ? Math.min(set.tellWithin(), law.workingDays())
                        : set.tellWithin();
        return new IntakeRule(within, accepts ? Silence.DEEMED_ACCEPTED : Silence.OVERDUE, law.missing());
    }

    /** 行政许可法 art. 32 (4) and its likes let nobody ask for more once it is accepted. */
    boolean supplementsAfterAcceptance(Item item) {
        return of(item).supplementsAfterAcceptance() && IntakeRule.of(item.regime()) == IntakeRule.OTHERS;
    }

    LampThreshold threshold(Item item) {
        LampSetting setting = themes.getOrDefault(item.theme().code(), lamp);
        return new LampThreshold(setting.days(), setting.percent());
    }

    public @Nullable TimeLimit promised(Item item) {
        return limit(first(of(item).promised(), item.terms().promisedLimit()), item.promisedWorkingDays());
    }

    public @Nullable TimeLimit statutory(Item item) {
        return limit(first(of(item).statutory(), item.terms().statutoryLimit()), item.statutoryWorkingDays());
    }

    /** Whether several agencies handle it as one, which lets its limit be extended further. */
    boolean joint(Item item) {
        return of(item).joint() || item.terms().joint();
    }

    private static @Nullable String first(@Nullable String set, @Nullable String ofTheEdition) {
        return set != null ? set : ofTheEdition;
    }

    private static @Nullable TimeLimit limit(@Nullable String set, @Nullable Integer workingDays) {
        if (set == null) {
            return workingDays == null ? null : TimeLimit.workingDays(workingDays);
        }
        if (set.startsWith("P")) {
            Duration length = Duration.parse(set);
            return set.startsWith("PT")
                    ? new TimeLimit(Math.toIntExact(length.toHours()), Unit.HOURS)
                    : new TimeLimit(Math.toIntExact(length.toDays()), Unit.CALENDAR_DAYS);
        }
        return TimeLimit.workingDays(Integer.parseInt(set));
    }
}
