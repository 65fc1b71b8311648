package io.onething.notification.notice;

/** Words for those who are visited or heard. */
final class VisitWording {
    private VisitWording() {}

    static Words.Text scheduled(Visit.Scheduled step, String number, Phrases say) {
        return say.text(
                step.recheck() ? "inspection.recheck" : "inspection.scheduled",
                number,
                say.time(step.startsAt()),
                say.say("inspection.kind." + step.kind()),
                step.place(),
                Phrases.lines(step.inspectors().stream()
                        .map(each -> say.say("inspection.inspector", each.name(), say.name(each.department())))),
                Phrases.lines(step.items().stream().map(each -> item(each, say))));
    }

    static Words.Text cancelled(Visit.Cancelled step, String number, Phrases say) {
        return say.text(
                "inspection.cancelled",
                number,
                say.given(step.reason(), "inspection.nothing-left"),
                Phrases.lines(step.items().stream().map(each -> item(each, say))));
    }

    static Words.Text concluded(Visit.Concluded step, String number, Phrases say) {
        return say.text(
                step.settled() ? "inspection.settled" : "inspection.correct",
                number,
                Phrases.lines(step.items().stream().map(each -> found(each, say))));
    }

    static Words.Text hearing(HearingChanged step, String number, Phrases say) {
        return say.text(
                "hearing." + step.state(),
                say.name(step.nameZh(), step.nameEn()),
                number,
                say.name(step.department()),
                say.date(step.requestBy()),
                step.heldAt() == null ? "" : say.time(step.heldAt()),
                step.place() == null ? "" : step.place(),
                say.say(Boolean.FALSE.equals(step.open()) ? "hearing.closed" : "hearing.open"));
    }

    private static String item(Visit.LookedAt item, Phrases say) {
        return say.say("inspection.item", say.name(item.nameZh(), item.nameEn()), say.name(item.department()));
    }

    private static String found(Visit.Found item, Phrases say) {
        return say.say(
                "inspection.found." + item.conclusion(),
                say.name(item.nameZh(), item.nameEn()),
                say.name(item.department()),
                Phrases.lines(item.corrections().stream()
                        .map(each -> say.say(
                                each.settled() ? "inspection.corrected" : "inspection.correction",
                                String.valueOf(each.number()),
                                each.note()))));
    }
}
