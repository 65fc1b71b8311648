package io.onething.application.undertaking;

import io.onething.application.credit.CreditGate;
import io.onething.application.credit.CreditRecord;
import io.onething.application.credit.Identity;
import io.onething.application.credit.Standing;
import io.onething.application.material.Material;
import io.onething.application.material.Materials;
import io.onething.application.undertaking.Offer.Whether;
import io.onething.application.undertaking.Undertaking.Kind;
import io.onething.application.undertaking.UndertakingAccess.Filed;
import io.onething.plan.FormField;
import io.onething.web.Caller;
import io.onething.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 承诺书: says what may be signed for a draft, takes signatures in, and says which of them still hold. */
@Component
public class Undertakings {
    private final UndertakingStore store;
    private final UndertakingAccess access;
    private final Materials materials;
    private final CreditGate gate;
    private final UndertakingWords words;
    private final Clock clock;

    Undertakings(
            UndertakingStore store,
            UndertakingAccess access,
            Materials materials,
            CreditGate gate,
            UndertakingWords words,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.materials = materials;
        this.gate = gate;
        this.words = words;
        this.clock = clock;
    }

    /**
     * An offer with its text.
     *
     * @param offer whether it may be signed; its papers are those that would be named now
     * @param textZh the text that counts, or null where it may not be signed
     * @param textEn the same in English, or null
     * @param textDigest SHA-256 of the Chinese text, or null
     */
    public record Offered(
            Offer offer,
            @Nullable String textZh,
            @Nullable String textEn,
            @Nullable String textDigest) {}

    /**
     * What may be signed and what is.
     *
     * @param version of the case file
     * @param offers what may be signed now, and why not; none once it is submitted
     * @param signed what is signed and holds
     */
    public record Stand(long version, List<Offered> offers, List<Undertaking> signed) {}

    /**
     * A signature.
     *
     * @param item code of the item
     * @param kind what it allows
     * @param materials keys of the papers that the text names
     * @param textDigest SHA-256 of the text that was read
     * @param signedBy name of who signs
     */
    public record Signature(String item, Kind kind, List<String> materials, String textDigest, String signedBy) {
        @Override
        public String toString() {
            return "Signature[" + item + ", " + kind + "]";
        }
    }

    /**
     * One that was signed.
     *
     * @param undertaking what was signed
     * @param current whether it says what would be offered today, so that it is known to have been read
     */
    public record Signed(Undertaking undertaking, boolean current) {}

    public Stand stand(Caller caller, String caseNumber) {
        Filed filed = access.filed(caller, caseNumber);
        return new Stand(filed.version(), filed.draft() ? offers(filed) : List.of(), store.of(caseNumber));
    }

    /** Signs; refused unless what was read is what is offered now. Returns the version of the case file from now on. */
    @Transactional
    public long sign(Caller caller, String caseNumber, long version, Signature signature) {
        Filed filed = access.change(caller, caseNumber, version);
        Offered offered = offers(filed).stream()
                .filter(each -> each.offer().item().equals(signature.item())
                        && each.offer().kind() == signature.kind())
                .findFirst()
                .orElseThrow(() -> refused("undertaking-not-offered").with("reason", Whether.NOT_LISTED));
        check(filed, offered, signature);
        store.takeBack(caseNumber, signature.item(), signature.kind(), clock.instant());
        store.add(
                caseNumber,
                new Undertaking(
                        signature.item(),
                        signature.kind(),
                        offered.offer().materials(),
                        String.valueOf(offered.textZh()),
                        signature.textDigest(),
                        signature.signedBy(),
                        clock.instant()));
        return filed.version();
    }

    /** Takes back what was signed, while it is a draft. Returns the version of the case file from now on. */
    @Transactional
    public long takeBack(Caller caller, String caseNumber, long version, String item, Kind kind) {
        Filed filed = access.change(caller, caseNumber, version);
        if (!store.takeBack(caseNumber, item, kind, clock.instant())) {
            throw Problem.notFound();
        }
        return filed.version();
    }

    /** What is signed for a case file and holds. */
    public List<Undertaking> of(String caseNumber) {
        return store.of(caseNumber);
    }

    /** The same, with whether each text would still be offered; another name in the form makes another text. */
    public List<Signed> judged(Filed filed, Standing standing) {
        return store.of(filed.number()).stream()
                .map(each -> new Signed(each, isCurrent(filed, standing, each)))
                .toList();
    }

    private boolean isCurrent(Filed filed, Standing standing, Undertaking signed) {
        return Offers.of(filed.plan(), standing, signed.item(), signed.kind())
                .filter(offer -> offer.whether() != Whether.NOT_LISTED)
                .filter(offer -> offer.materials().containsAll(signed.materials()))
                .filter(offer ->
                        words.text(filed, offer, signed.materials()).digest().equals(signed.textDigest()))
                .isPresent();
    }

    private List<Offered> offers(Filed filed) {
        Standing standing =
                Offers.vary(filed.plan()) ? gate.standing(Identity.of(filed.form(), filed.subject())) : Standing.GOOD;
        Set<String> uploaded =
                materials.of(filed.number()).stream().map(Material::key).collect(Collectors.toSet());
        boolean known = isApplicantKnown(filed);
        return Offers.of(filed.plan(), standing).stream()
                .map(offer -> offered(filed, open(offer, uploaded, known)))
                .toList();
    }

    /** What is uploaded is not owed; a commitment names all that it replaces. */
    private static Offer open(Offer offer, Set<String> uploaded, boolean known) {
        List<String> papers = offer.kind() == Kind.COMMITMENT
                ? offer.materials()
                : offer.materials().stream()
                        .filter(each -> !uploaded.contains(each))
                        .toList();
        boolean nothing = offer.kind() == Kind.TOLERANCE && papers.isEmpty();
        Whether whether = offer.whether() != Whether.OFFERED
                ? offer.whether()
                : nothing ? Whether.NOT_LISTED : known ? Whether.OFFERED : Whether.APPLICANT_UNKNOWN;
        return new Offer(offer.item(), offer.kind(), whether, papers, offer.within(), offer.bar());
    }

    private Offered offered(Filed filed, Offer offer) {
        if (offer.whether() != Whether.OFFERED) {
            return new Offered(offer, null, null, null);
        }
        UndertakingWords.Text text = words.text(filed, offer, offer.materials());
        return new Offered(offer, text.zh(), text.en(), text.digest());
    }

    private void check(Filed filed, Offered offered, Signature signature) {
        Offer offer = offered.offer();
        if (offer.bar() != null) {
            throw barred(offer.bar());
        }
        if (offer.whether() != Whether.OFFERED) {
            throw refused("undertaking-not-offered").with("reason", offer.whether());
        }
        if (!signature.signedBy().equals(UndertakingWords.applicant(filed.form()))) {
            throw refused("signer-not-applicant");
        }
        if (!Set.copyOf(signature.materials()).equals(Set.copyOf(offer.materials()))) {
            throw refused("undertaking-materials-differ").with("materials", offer.materials());
        }
        if (!signature.textDigest().equals(offered.textDigest())) {
            throw Problem.of(HttpStatus.CONFLICT, "undertaking-text-changed");
        }
        boolean other = store.of(filed.number()).stream()
                .anyMatch(each -> each.item().equals(signature.item()) && each.kind() != signature.kind());
        if (other) {
            throw Problem.of(HttpStatus.CONFLICT, "undertaking-excluded");
        }
    }

    /** Since when, why, and how it is repaired. */
    private static Problem barred(CreditRecord bar) {
        return refused("credit-barred")
                .with("kind", bar.kind())
                .with("since", bar.since())
                .with("reason", bar.content().reason())
                .with("source", bar.content().source())
                .with("repair", bar.content().repair());
    }

    /** The name is told, and every number by which the gate would know them. */
    private static boolean isApplicantKnown(Filed filed) {
        return !UndertakingWords.applicant(filed.form()).isEmpty()
                && filed.plan().form().stream()
                        .filter(field -> field.required() && Identity.tells(field.code()))
                        .map(FormField::code)
                        .allMatch(filed.form()::containsKey);
    }

    private static Problem refused(String code) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
    }
}
