package io.onething.application.undertaking.web;

import io.onething.application.credit.CreditKind;
import io.onething.application.credit.CreditRecord;
import io.onething.application.undertaking.Offer;
import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertakings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 承诺书 of a case file.
 *
 * @param version of the case file; the {@code ETag} too
 * @param offers for each item both kinds: the text to sign, or why not; none once it is submitted
 * @param signed what is signed and holds
 */
record UndertakingsView(long version, List<OfferView> offers, List<SignedView> signed) {

    /**
     * What may be signed for an item.
     *
     * @param item code of the item
     * @param kind TOLERANCE lets papers be brought later (容缺), COMMITMENT stands in for proofs (告知承诺)
     * @param whether OFFERED, or why not
     * @param materials keys of the papers that it would name
     * @param withinWorkingDays 容缺: working days after acceptance in which they come, or null
     * @param textZh the text that is signed, or null where it may not be
     * @param textEn the same in English, for reading, or null
     * @param textDigest SHA-256 of {@code textZh} in UTF-8, to be sent back with the signature, or null
     * @param bar what stands against it, or null
     */
    record OfferView(
            String item,
            Undertaking.Kind kind,
            Offer.Whether whether,
            List<String> materials,
            @Nullable Integer withinWorkingDays,
            @Nullable String textZh,
            @Nullable String textEn,
            @Nullable String textDigest,
            @Nullable BarView bar) {}

    /**
     * 信用门槛.
     *
     * @param kind what it is of
     * @param since day from which it stands
     * @param reason why
     * @param source agency that found it
     * @param repair how it is repaired
     */
    record BarView(CreditKind kind, LocalDate since, String reason, String source, String repair) {
        static @Nullable BarView of(@Nullable CreditRecord bar) {
            return bar == null
                    ? null
                    : new BarView(
                            bar.kind(),
                            bar.since(),
                            bar.content().reason(),
                            bar.content().source(),
                            bar.content().repair());
        }
    }

    /**
     * What is signed.
     *
     * @param item code of the item
     * @param kind what it allows
     * @param materials keys of the papers that it names
     * @param text what was signed
     * @param textDigest its SHA-256
     * @param signedBy name of who signed
     * @param signedAt when
     */
    record SignedView(
            String item,
            Undertaking.Kind kind,
            List<String> materials,
            String text,
            String textDigest,
            String signedBy,
            Instant signedAt) {}

    static UndertakingsView of(Undertakings.Stand stand) {
        return new UndertakingsView(
                stand.version(),
                stand.offers().stream().map(UndertakingsView::offer).toList(),
                stand.signed().stream().map(UndertakingsView::signed).toList());
    }

    private static OfferView offer(Undertakings.Offered offered) {
        Offer offer = offered.offer();
        boolean owing =
                offer.kind() == Undertaking.Kind.TOLERANCE && !offer.materials().isEmpty();
        return new OfferView(
                offer.item(),
                offer.kind(),
                offer.whether(),
                offer.materials(),
                owing ? offer.within() : null,
                offered.textZh(),
                offered.textEn(),
                offered.textDigest(),
                BarView.of(offer.bar()));
    }

    private static SignedView signed(Undertaking each) {
        return new SignedView(
                each.item(),
                each.kind(),
                each.materials(),
                each.text(),
                each.textDigest(),
                each.signedBy(),
                each.signedAt());
    }
}
