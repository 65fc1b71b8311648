package io.onething.notification.notice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Words each step for a reader who knows nothing of how departments work. */
@Component
final class Wording {
    private final Phrases zh;
    private final Phrases en;

    Wording() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("notices");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        this.zh = new Phrases(messages, Locale.CHINESE);
        this.en = new Phrases(messages, Locale.ENGLISH);
    }

    Words of(Step step, Contact contact) {
        return new Words(text(step, contact, zh), text(step, contact, en));
    }

    /** What ends every mail. */
    String footer(Locale locale) {
        return (locale.equals(Locale.ENGLISH) ? en : zh).say("mail.footer");
    }

    private static Words.Text text(Step step, Contact contact, Phrases say) {
        String number = contact.caseNumber();
        return switch (step) {
            case Step.Submitted submitted -> submitted(submitted, number, say);
            case Step.Decided decided -> decided(decided, number, say);
            case Step.NotAccepted refused ->
                say.text(
                        "not-accepted",
                        say.name(refused.nameZh(), refused.nameEn()),
                        number,
                        say.name(refused.department()),
                        refused.reason(),
                        refused.properAgency() == null ? "" : say.say("not-accepted.agency", refused.properAgency()));
            case Step.SupplementAsked asked -> asked(asked, number, say);
            case Step.Lapsed(var nameZh, var nameEn) -> say.text("lapsed", say.name(nameZh, nameEn), number);
            case Step.Revoked(var nameZh, var nameEn, var department, var reason) ->
                say.text("revoked", say.name(nameZh, nameEn), number, say.name(department), reason);
            case Step.Undone(var nameZh, var nameEn, var department, var _, var standing) ->
                say.text("undone." + standing, say.name(nameZh, nameEn), number, say.name(department));
            case Step.ToleranceBegun begun ->
                say.text(
                        "tolerance-begun",
                        say.name(begun.nameZh(), begun.nameEn()),
                        number,
                        say.name(begun.department()),
                        say.date(begun.supplyBy()),
                        owed(begun.materials(), say));
            case Step.ToleranceReminded near ->
                say.text(
                        "tolerance-reminded",
                        say.name(near.nameZh(), near.nameEn()),
                        number,
                        say.date(near.supplyBy()),
                        owed(near.materials(), say));
            case Step.OwedSupplied(var itemCode) -> say.text("owed-supplied", say.name(contact.item(itemCode)), number);
            case Step.ToleranceLapsed(var nameZh, var nameEn, var reason, var reasonEn) ->
                say.text("tolerance-lapsed", say.name(nameZh, nameEn), number, say.name(reason, reasonEn));
            case RulesChanged changed -> RulesWording.of(changed, number, say);
            case ClockMoved moved -> moved(moved, number, say);
            case Visit.Scheduled visit -> VisitWording.scheduled(visit, number, say);
            case Visit.Cancelled off -> VisitWording.cancelled(off, number, say);
            case Visit.Concluded found -> VisitWording.concluded(found, number, say);
            case HearingChanged hearing -> VisitWording.hearing(hearing, number, say);
            case Step.Blocked(var nameZh, var nameEn, var by) ->
                say.text(
                        "blocked",
                        say.name(nameZh, nameEn),
                        number,
                        Phrases.lines(by.stream().map(code -> say.say("blocked.by", say.name(contact.item(code))))));
            case Step.Verified(var nameZh, var nameEn, var department) ->
                say.text("verified", say.name(nameZh, nameEn), number, say.name(department));
            case Step.Mismatched(var nameZh, var nameEn, var department, var findings, var rectifyBy) ->
                say.text(
                        "mismatched",
                        say.name(nameZh, nameEn),
                        number,
                        say.name(department),
                        Phrases.lines(findings.stream().map(each -> say.say("mismatched.finding", each))),
                        say.date(rectifyBy));
            case Step.Licensed licensed -> licensed(licensed, number, say);
            case Step.Completed completed -> completed(completed, number, say);
        };
    }

    private static String owed(List<Step.Owed> materials, Phrases say) {
        return Phrases.lines(materials.stream().map(each -> say.say("tolerance.paper", each.nameZh())));
    }

    private static Words.Text submitted(Step.Submitted step, String number, Phrases say) {
        return say.text(
                "submitted",
                say.name(step.theme()),
                number,
                say.date(step.submittedAt()),
                String.valueOf(step.items().size()),
                Phrases.lines(step.items().stream()
                        .map(item -> say.say(
                                "submitted.item",
                                say.name(item.nameZh(), item.nameEn()),
                                say.name(item.department())))),
                step.promisedOn() == null ? "" : say.say("submitted.promised", say.date(step.promisedOn())));
    }

    private static Words.Text decided(Step.Decided step, String number, Phrases say) {
        String item = say.name(step.nameZh(), step.nameEn());
        String department = say.name(step.department());
        return switch (step.decision()) {
            case APPROVED -> say.text("approved", item, number, department);
            case REFUSED -> say.text("refused", item, number, department, say.given(step.reason(), "reason.missing"));
        };
    }

    private static Words.Text asked(Step.SupplementAsked step, String number, Phrases say) {
        return say.text(
                "supplement",
                say.name(step.theme()),
                number,
                step.answerBy() == null ? "" : say.say("supplement.until", say.date(step.answerBy())),
                Phrases.lines(step.items().stream().map(item -> asked(item, say))));
    }

    private static String asked(Step.AskedItem item, Phrases say) {
        return say.say(
                item.returned() ? "supplement.returned" : "supplement.item",
                say.name(item.nameZh(), item.nameEn()),
                say.name(item.department()),
                Phrases.lines(item.corrections().stream()
                        .map(each -> say.say(
                                "supplement.correction", say.name(each.nameZh(), each.nameEn()), each.note()))));
    }

    private static Words.Text moved(ClockMoved step, String number, Phrases say) {
        ClockMoved.@Nullable Procedure procedure = step.procedure();
        ClockMoved.@Nullable Extension extension = step.extension();
        return say.text(
                "clock." + step.cause(),
                say.name(step.nameZh(), step.nameEn()),
                number,
                say.name(step.department()),
                step.promisedOn() == null ? "" : say.say("clock.promised", say.date(step.promisedOn())),
                procedure == null ? "" : say.say("clock.procedure." + procedure.kind()),
                procedure == null ? "" : String.valueOf(procedure.expectedWorkingDays()),
                procedure == null || procedure.expectedUntil() == null ? "" : say.date(procedure.expectedUntil()),
                say.given(
                        extension != null ? extension.reason() : procedure == null ? null : procedure.reason(),
                        "clock.no-reason"));
    }

    private static Words.Text licensed(Step.Licensed step, String number, Phrases say) {
        return say.text(
                "licensed",
                step.nameZh(),
                number,
                say.date(step.issuedOn()),
                step.licenseNumber(),
                step.validUntil() == null ? "" : say.say("licensed.until", say.date(step.validUntil())),
                say.name(step.itemNameZh(), step.itemNameEn()));
    }

    private static Words.Text completed(Step.Completed step, String number, Phrases say) {
        String theme = say.name(step.theme());
        return new Words.Text(
                say.say("completed." + step.result() + ".subject", theme, number),
                say.say(
                        "completed.body",
                        theme,
                        number,
                        Phrases.lines(step.items().stream().map(item -> result(item, say)))));
    }

    private static String result(Step.ItemResult item, Phrases say) {
        String line = say.say(
                "completed.item." + item.state(),
                say.name(item.nameZh(), item.nameEn()),
                say.given(item.reason(), "reason.missing"));
        return item.licenseNumber() == null ? line : say.say("completed.license", line, item.licenseNumber());
    }
}
