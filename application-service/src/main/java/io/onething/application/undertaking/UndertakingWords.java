package io.onething.application.undertaking;

import io.onething.application.Texts;
import io.onething.application.undertaking.Undertaking.Kind;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The texts that are signed: who, for which item, what, by when, and with what consequences. */
@Component
class UndertakingWords {
    private static final String NAME = "applicantName";

    private final Texts texts;

    UndertakingWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * A text to sign.
     *
     * @param zh the text that counts
     * @param en the same for those who read English
     * @param digest SHA-256 of the Chinese text
     */
    record Text(String zh, String en, String digest) {}

    /** The name of who applies, and alone may sign; empty while the form does not tell it. */
    static String applicant(Map<String, Object> form) {
        return Objects.requireNonNullElse(form.get(NAME), "").toString();
    }

    /** @param materials keys of the papers that are named, which may be fewer than the offer's */
    Text text(UndertakingAccess.Filed filed, Offer offer, List<String> materials) {
        PlannedItem item = filed.plan().item(offer.item()).orElseThrow();
        String zh = offer.kind() == Kind.TOLERANCE
                ? texts.zh("undertaking.TOLERANCE", tolerance(filed, item, offer, materials))
                : texts.zh("undertaking.COMMITMENT", commitment(filed, item, materials, true));
        String en = offer.kind() == Kind.TOLERANCE
                ? texts.en("undertaking.TOLERANCE", tolerance(filed, item, offer, materials))
                : texts.en("undertaking.COMMITMENT", commitment(filed, item, materials, false));
        return new Text(zh, en, digest(zh));
    }

    private static Object[] tolerance(
            UndertakingAccess.Filed filed, PlannedItem item, Offer offer, List<String> materials) {
        return new Object[] {
            applicant(filed.form()),
            filed.number(),
            item.nameZh(),
            item.department().nameZh(),
            names(filed.plan(), materials),
            String.valueOf(offer.within())
        };
    }

    private Object[] commitment(
            UndertakingAccess.Filed filed, PlannedItem item, List<String> materials, boolean chinese) {
        var terms = Objects.requireNonNull(item.terms().commitment());
        String nothing = chinese ? texts.zh("undertaking.replaces-nothing") : texts.en("undertaking.replaces-nothing");
        return new Object[] {
            applicant(filed.form()),
            filed.number(),
            item.nameZh(),
            item.department().nameZh(),
            materials.isEmpty() ? nothing : names(filed.plan(), materials),
            chinese ? terms.contentZh() : terms.contentEn(),
            chinese ? terms.consequenceZh() : terms.consequenceEn(),
            String.valueOf(terms.verifyWithin()),
            String.valueOf(terms.rectifyWithin()),
            String.valueOf(Objects.requireNonNullElse(item.promisedWorkingDays(false), "—"))
        };
    }

    private static String names(Plan plan, List<String> materials) {
        return String.join(
                "、",
                materials.stream()
                        .map(key -> plan.material(key).orElseThrow().nameZh())
                        .toList());
    }

    static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
