package io.onething.approval.document;

import static io.onething.document.OfficialSheet.inChinese;

import io.onething.approval.task.Approval;
import io.onething.approval.timelimit.Beijing;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The templates of {@code documents.properties}, filled in. Only items under the license law get its wording; checks of
 * data and services of utilities are no acts of an authority and have no documents.
 */
final class Templates {
    private static final Set<String> LICENSES = Set.of("ADMIN_LICENCE", "INTEGRATED_LICENCE");
    private static final Set<String> WITHOUT = Set.of("DATA_CHECK", "INTERNAL", "UTILITY", "CONSULT", "TECHNICAL");

    private static final Set<DocumentKind> REMEDIABLE =
            Set.of(DocumentKind.NOT_ACCEPTED, DocumentKind.REFUSAL, DocumentKind.LAPSED, DocumentKind.RECTIFICATION);

    private final ResourceBundle templates = ResourceBundle.getBundle("documents", Locale.ROOT);
    private final RemedySettings remedies;

    Templates(RemedySettings remedies) {
        this.remedies = remedies;
    }

    Optional<Draft> draft(Approval approval, DocumentKind kind, Instant now, String... more) {
        return draft(approval, kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), now, more);
    }

    /** @param more values from {3} on; {0} is the item, {1} the case number, {2} the day the papers came in */
    Optional<Draft> draft(Approval approval, DocumentKind kind, String key, Instant now, String... more) {
        if (WITHOUT.contains(approval.item().regime())) {
            return Optional.empty();
        }
        var values = new ArrayList<String>(
                List.of(approval.item().nameZh(), approval.caseNumber(), inChinese(Beijing.day(approval.papersIn()))));
        values.addAll(List.of(more));
        var paragraphs = new ArrayList<String>();
        say(approval, key + ".body", values.toArray(String[]::new))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(paragraphs::add);
        if (REMEDIABLE.contains(kind)) {
            paragraphs.add(remedy(approval.item().department().code(), kind));
        }
        return Optional.of(new Draft(
                approval.taskId(),
                kind,
                approval.item().department().code(),
                approval.caseNumber(),
                new Draft.Content(
                        approval.item().department().nameZh(),
                        say(approval, key + ".title"),
                        approval.holder().name(),
                        paragraphs,
                        Beijing.day(now))));
    }

    /** 行政复议法 art. 20: sixty days; 行政诉讼法 art. 46: six months. */
    private String remedy(String department, DocumentKind kind) {
        RemedySettings.Addresses at = remedies.of(department);
        return kind == DocumentKind.LAPSED
                ? say("remedy.complaint", at.hotline())
                : say(
                        "remedy",
                        at.reconsideration(),
                        at.reconsiderationAddress(),
                        at.court(),
                        at.courtAddress(),
                        at.hotline());
    }

    /** By the wording of the license law where the item is under it and there is one. */
    String say(Approval approval, String key, String... values) {
        boolean license = LICENSES.contains(approval.item().regime()) && templates.containsKey(key + ".license");
        return say(license ? key + ".license" : key, values);
    }

    /** @throws MissingResourceException where there is no such template */
    String say(String key, String... values) {
        return new MessageFormat(templates.getString(key), Locale.CHINESE).format(values);
    }
}
