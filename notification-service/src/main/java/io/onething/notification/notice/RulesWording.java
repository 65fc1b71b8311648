package io.onething.notification.notice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Words what other rules change, for whom they concern. */
final class RulesWording {
    private RulesWording() {}

    static Words.Text of(RulesChanged step, String number, Phrases say) {
        return say.text(
                step.back() ? "rules.back" : "rules.new",
                say.name(step.theme()),
                number,
                step.ground(),
                Phrases.lines(step.items().stream().map(item -> item(item, say))),
                step.promisedOn() == null ? "" : say.say("clock.promised", say.date(step.promisedOn())));
    }

    private static String item(RulesChanged.Item item, Phrases say) {
        String words = say.say(
                "rules.item",
                say.name(item.nameZh(), item.nameEn()),
                say.name(item.department()),
                Phrases.lines(item.changes().stream().map(each -> change(each, say))));
        return item.mayBeAskedFor().isEmpty()
                ? words
                : words + "\n" + say.say("rules.ask", String.join(say.say("rules.and"), item.mayBeAskedFor()));
    }

    private static String change(RulesChanged.Change change, Phrases say) {
        return say.say(
                "rules.change." + change.kind(),
                change.nameZh() == null ? "" : say.name(change.nameZh(), change.nameEn()),
                value(change.from(), say),
                value(change.to(), say));
    }

    /** Working days unless the limit says otherwise: {@code PT2H} for hours, {@code P60D} for calendar days. */
    private static String value(@Nullable String value, Phrases say) {
        if (value == null) {
            return say.say("rules.none");
        }
        if (value.matches("[0-9]+")) {
            return say.say("rules.working-days", value);
        }
        if (value.matches("P(T[0-9]+H|[0-9]+D)")) {
            Duration limit = Duration.parse(value);
            return value.startsWith("PT")
                    ? say.say("rules.hours", String.valueOf(limit.toHours()))
                    : say.say("rules.days", String.valueOf(limit.toDays()));
        }
        return value.equals("true") || value.equals("false") ? say.say("rules." + value) : value;
    }
}
