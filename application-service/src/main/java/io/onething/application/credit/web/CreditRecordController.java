package io.onething.application.credit.web;

import io.onething.application.credit.CreditGate;
import io.onething.application.credit.CreditKind;
import io.onething.application.credit.CreditRecord;
import io.onething.application.credit.CreditRecord.Content;
import io.onething.kernel.CreditCode;
import io.onething.kernel.ResidentId;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Page;
import io.onething.web.Problem;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Credit records: kept by operators, read by those whom they are about. */
@RestController
@RequestMapping(path = "/api/credit-records", produces = MediaType.APPLICATION_JSON_VALUE)
class CreditRecordController {
    private static final long BEHIND_ALL = Long.MAX_VALUE;

    private final CreditGate gate;

    CreditRecordController(CreditGate gate) {
        this.gate = gate;
    }

    @Configuration(proxyBeanMethods = false)
    static class Access {
        @Bean
        AccessRules operatorsKeepRecordsAndApplicantsReadTheirOwn() {
            return requests -> requests.requestMatchers("/api/credit-records/mine")
                    .hasRole("APPLICANT")
                    .requestMatchers("/api/credit-records/**")
                    .hasRole("OPERATOR");
        }
    }

    /**
     * What another agency found.
     *
     * @param idNumber 公民身份号码 or 统一社会信用代码
     * @param kind what it is of
     * @param since day from which it stands
     * @param reason why
     * @param source agency that found it
     * @param repair how it is repaired
     */
    record LoadRequest(
            @NotBlank @Size(max = 18) String idNumber,
            @NotNull CreditKind kind,
            @NotNull LocalDate since,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 200) String source,
            @NotBlank @Size(max = 1000) String repair) {
        @Override
        public String toString() {
            return "LoadRequest[…]";
        }
    }

    /** Takes a record in; a repeat with the same key gets the first answer. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CreditRecordView load(
            Caller caller,
            @Parameter(required = true) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody LoadRequest request) {
        if (!ResidentId.isValid(request.idNumber()) && !CreditCode.isValid(request.idNumber())) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "id-number-invalid");
        }
        var content = new Content(request.idNumber(), request.reason(), request.source(), request.repair());
        return CreditRecordView.of(gate.load(caller, key, request.kind(), request.since(), content));
    }

    /** 信用修复: takes effect at once; a repeat changes nothing. */
    @PostMapping("/{id}/repair")
    CreditRecordView repair(@PathVariable long id) {
        return CreditRecordView.of(gate.repair(id));
    }

    /** Newest first. */
    @GetMapping
    Page<CreditRecordView> list(
            @RequestParam @Nullable CreditKind kind,
            @RequestParam @Nullable Boolean repaired,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        return Page.of(
                        gate.list(kind, repaired, Page.number(cursor, BEHIND_ALL), most + 1),
                        most,
                        (CreditRecord entry) -> String.valueOf(entry.id()))
                .map(CreditRecordView::of);
    }

    /** What stands against the caller, by the case files they submitted: since when, why, and how it is repaired. */
    @GetMapping("/mine")
    OwnCreditView mine(Caller caller) {
        return OwnCreditView.of(gate.own(caller));
    }
}
