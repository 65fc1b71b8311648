package io.onething.application.casefile.web;

import io.onething.application.casefile.CaseFile;
import io.onething.application.casefile.CaseFiles.Summary;
import io.onething.application.casefile.CaseReading;
import io.onething.application.casefile.CaseReading.Details;
import io.onething.application.casefile.Drafts;
import io.onething.application.casefile.Drafts.Draft;
import io.onething.application.casefile.OwedPapers;
import io.onething.application.casefile.Submissions;
import io.onething.application.casefile.Supplements;
import io.onething.application.casefile.Wish;
import io.onething.application.casefile.Withdrawals;
import io.onething.web.Caller;
import io.onething.web.Page;
import io.onething.web.Versions;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/case-files", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseFileController {
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";

    /** Behind every case number. */
    private static final long BEHIND_ALL = 99_999_999_999_999_999L;

    private final Drafts drafts;
    private final Submissions submissions;
    private final Supplements supplements;
    private final Withdrawals withdrawals;
    private final OwedPapers owed;
    private final CaseReading reading;
    private final CaseFileViewMapper views;

    CaseFileController(
            Drafts drafts,
            Submissions submissions,
            Supplements supplements,
            Withdrawals withdrawals,
            OwedPapers owed,
            CaseReading reading,
            CaseFileViewMapper views) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.owed = owed;
        this.reading = reading;
        this.views = views;
    }

    /**
     * What is to be filed.
     *
     * @param theme code of the theme
     * @param edition number of an edition; without it the latest
     * @param answers answer by code of the question, to every question of the theme
     * @param chosen codes of the items chosen among those that may be
     */
    record OpenRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}")
            String theme,

            @Nullable Integer edition,
            @NotNull Map<String, @Nullable Object> answers,
            @Nullable Set<@Nullable String> chosen) {}

    /**
     * Other answers for a draft.
     *
     * @param answers answer by code of the question, to every question of the theme
     * @param chosen codes of the items chosen among those that may be
     */
    record AnswersRequest(
            @NotNull Map<String, @Nullable Object> answers,
            @Nullable Set<@Nullable String> chosen) {}

    /** Opens a draft. Where gates fail it says so in {@code gateFailures}, and cannot be submitted. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseFileView> open(
            Caller caller,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody OpenRequest request) {
        var wish = new Wish(request.theme(), request.edition(), given(request.answers()), chosen(request.chosen()));
        Draft draft = drafts.open(caller, key, wish);
        return ResponseEntity.created(
                        URI.create("/api/case-files/" + draft.file().number()))
                .eTag(Versions.etag(draft.file().version()))
                .body(views.view(new Details(draft.file(), draft.plan(), Map.of(), Map.of(), List.of())));
    }

    /** The caller's own, newest first. */
    @GetMapping
    Page<SummaryView> list(
            Caller caller, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        String below = String.valueOf(Page.number(cursor, BEHIND_ALL));
        return Page.of(reading.list(caller, below, most + 1), most, Summary::number)
                .map(summary -> views.summary(summary, reading.theme(summary)));
    }

    @GetMapping("/{number:[0-9]{17}}")
    ResponseEntity<CaseFileView> find(Caller caller, @PathVariable String number) {
        return answer(reading.find(caller, number));
    }

    /** Plans a draft anew; values and files that the new plan still asks for are kept. */
    @PutMapping("/{number:[0-9]{17}}/answers")
    ResponseEntity<CaseFileView> answers(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AnswersRequest request) {
        drafts.answer(caller, number, Versions.required(ifMatch), given(request.answers()), chosen(request.chosen()));
        return answer(reading.find(caller, number));
    }

    /** Sets values by code of the field; null takes one away, and fields that are not named stay. */
    @PutMapping("/{number:[0-9]{17}}/form")
    ResponseEntity<CaseFileView> form(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        Draft draft = drafts.fill(caller, number, Versions.required(ifMatch), values);
        return brief(200, new Details(draft.file(), draft.plan(), Map.of(), Map.of(), List.of()));
    }

    /** Submits a draft. A repeat with the same key gets the first answer; with another key, 409. */
    @PostMapping("/{number:[0-9]{17}}/submission")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<CaseFileView> submit(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        CaseFile file = submissions.submit(caller, number, Versions.required(ifMatch), key);
        return brief(202, reading.submitted(file));
    }

    /**
     * Answers the notice of corrections: values by code of the fields that are to be corrected; papers are uploaded
     * before. Each department gets its part; an item that is corrected in part goes on waiting.
     */
    @PostMapping("/{number:[0-9]{17}}/supplement")
    ResponseEntity<CaseFileView> supplement(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        supplements.answer(caller, number, Versions.required(ifMatch), key, given(values));
        return answer(reading.find(caller, number));
    }

    /**
     * What is to be taken back.
     *
     * @param item code of one item; without it the whole case
     * @param reason in the applicant's words, which the departments read
     */
    record WithdrawalRequest(
            @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}")
            String item,

            @Nullable @Size(max = 500) String reason) {}

    /**
     * Takes the case back, or one item of it (撤回). What waits ends at once; departments are told, and what is approved is
     * revoked or kept by the rule of its item. How far that is shows in {@code items[].undoing}.
     */
    @PostMapping("/{number:[0-9]{17}}/withdrawal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<CaseFileView> withdraw(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody WithdrawalRequest request) {
        withdrawals.withdraw(caller, number, key, request.item(), Objects.requireNonNullElse(request.reason(), ""));
        return brief(202, reading.find(caller, number));
    }

    /**
     * Hands in papers that were owed (容缺), which are uploaded before. An item gets them once all of its own are there;
     * 422 where that is so of none.
     */
    @PostMapping("/{number:[0-9]{17}}/owed-materials")
    ResponseEntity<CaseFileView> supplyOwed(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        owed.supply(caller, number, Versions.required(ifMatch), key);
        return answer(reading.find(caller, number));
    }

    /** The one result; 409 before the case file is completed. */
    @GetMapping("/{number:[0-9]{17}}/result")
    ResultView result(Caller caller, @PathVariable String number) {
        return views.result(reading.result(caller, number));
    }

    private ResponseEntity<CaseFileView> answer(Details details) {
        return ResponseEntity.ok().eTag(Versions.etag(details.file().version())).body(views.view(details));
    }

    private ResponseEntity<CaseFileView> brief(int status, Details details) {
        return ResponseEntity.status(status)
                .eTag(Versions.etag(details.file().version()))
                .body(views.brief(details));
    }

    /** An answer of null is no answer. */
    private static Map<String, Object> given(Map<String, @Nullable Object> answers) {
        Map<String, Object> given = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            if (answer != null) {
                given.put(question, answer);
            }
        });
        return given;
    }

    private static Set<String> chosen(@Nullable Set<@Nullable String> chosen) {
        var given = new LinkedHashSet<String>();
        if (chosen != null) {
            chosen.forEach(item -> given.add(String.valueOf(item)));
        }
        return given;
    }
}
