package io.onething.application.undertaking.web;

import io.onething.application.undertaking.Undertaking;
import io.onething.application.undertaking.Undertakings;
import io.onething.application.undertaking.Undertakings.Signature;
import io.onething.application.undertaking.Undertakings.Stand;
import io.onething.web.Caller;
import io.onething.web.Versions;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be owed or committed to in a draft, and what is signed. Every change gives the draft its next version. */
@RestController
@RequestMapping(path = "/api/case-files/{number:[0-9]{17}}/undertakings", produces = MediaType.APPLICATION_JSON_VALUE)
class UndertakingController {
    private static final String IF_MATCH = "If-Match";

    private final Undertakings undertakings;

    UndertakingController(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    /**
     * A signature.
     *
     * @param item code of the item
     * @param kind what it allows
     * @param materials keys of the papers that the text names; none where it names none
     * @param textDigest SHA-256 of the text that was read, as offered
     * @param signedBy name of who signs: the applicant's, as in the form
     */
    record SignRequest(
            @NotBlank String item,
            @NotNull Undertaking.Kind kind,
            @Nullable List<String> materials,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textDigest,
            @NotBlank String signedBy) {
        @Override
        public String toString() {
            return "SignRequest[" + item + ", " + kind + "]";
        }
    }

    @GetMapping
    ResponseEntity<UndertakingsView> stand(Caller caller, @PathVariable String number) {
        return answer(undertakings.stand(caller, number));
    }

    /** Signs. Refused unless the digest is that of the text offered now, and the signer the applicant. */
    @PutMapping
    ResponseEntity<UndertakingsView> sign(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SignRequest request) {
        var signature = new Signature(
                request.item(),
                request.kind(),
                Objects.requireNonNullElse(request.materials(), List.of()),
                request.textDigest(),
                request.signedBy());
        undertakings.sign(caller, number, Versions.required(ifMatch), signature);
        return answer(undertakings.stand(caller, number));
    }

    /** Takes back what was signed, while it is a draft; the text stays kept. */
    @DeleteMapping("/{item}/{kind}")
    ResponseEntity<UndertakingsView> takeBack(
            Caller caller,
            @PathVariable String number,
            @PathVariable String item,
            @PathVariable Undertaking.Kind kind,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        undertakings.takeBack(caller, number, Versions.required(ifMatch), item, kind);
        return answer(undertakings.stand(caller, number));
    }

    private static ResponseEntity<UndertakingsView> answer(Stand stand) {
        return ResponseEntity.ok().eTag(Versions.etag(stand.version())).body(UndertakingsView.of(stand));
    }
}
