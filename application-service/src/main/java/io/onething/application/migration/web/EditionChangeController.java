package io.onething.application.migration.web;

import io.onething.application.migration.EditionChange;
import io.onething.application.migration.EditionChanges.Progress;
import io.onething.application.migration.EditionChanging;
import io.onething.application.migration.EditionChanging.Proposal;
import io.onething.application.migration.Outlook;
import io.onething.application.migration.Previews;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Page;
import io.onething.web.Versions;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of rules under running case files, for operators. */
@RestController
@RequestMapping(path = "/api/edition-changes", produces = MediaType.APPLICATION_JSON_VALUE)
class EditionChangeController {
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";

    private final EditionChanging changing;
    private final Previews previews;

    EditionChangeController(EditionChanging changing, Previews previews) {
        this.changing = changing;
        this.previews = previews;
    }

    @Configuration(proxyBeanMethods = false)
    static class Access {
        @Bean
        AccessRules operatorsChangeRules() {
            return requests -> requests.requestMatchers("/api/edition-changes", "/api/edition-changes/**")
                    .hasRole("OPERATOR");
        }
    }

    /**
     * What is proposed.
     *
     * @param theme code of the theme
     * @param fromEdition number of the edition that is left
     * @param toEdition number of the published edition whose rules are to hold
     * @param items codes of the items that are to be moved
     * @param cases numbers of the case files; without it all that are under way now
     * @param ground the law that asks for it, with the day it is in force from; applicants are told it in these words
     */
    record ProposalRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}")
            String theme,

            @NotNull @Min(1) Integer fromEdition,
            @NotNull @Min(1) Integer toEdition,

            @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String> items,

            @Nullable @Size(min = 1, max = 1000) List<@NotNull @Pattern(regexp = "[0-9]{17}") String> cases,

            @NotBlank @Size(max = 500) String ground) {}

    /**
     * Why what was moved is to go back.
     *
     * @param ground applicants are told it in these words
     */
    record ReversalRequest(@NotBlank @Size(max = 500) String ground) {}

    /** Proposes to move running case files to another edition, item by item. Nothing changes before somebody else approves it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EditionChangeView> propose(
            Caller caller,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ProposalRequest request) {
        EditionChange change = changing.propose(
                caller,
                key,
                new Proposal(
                        request.theme(),
                        request.fromEdition(),
                        request.toEdition(),
                        request.items(),
                        request.cases(),
                        request.ground()));
        return ResponseEntity.created(URI.create("/api/edition-changes/" + change.id()))
                .eTag(Versions.etag(change.version()))
                .body(view(change));
    }

    /** Newest first. */
    @GetMapping
    Page<EditionChangeView> changes(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        List<EditionChange> found = previews.list(Page.number(cursor, Long.MAX_VALUE), most + 1);
        Map<UUID, Progress> progress = previews.progress(found);
        return Page.of(found, most, change -> String.valueOf(change.running())).map(change -> view(change, progress));
    }

    /** How far it is: case files that are done or failed, of all of them. */
    @GetMapping("/{id}")
    ResponseEntity<EditionChangeView> change(@PathVariable UUID id) {
        return answer(changing.find(id));
    }

    /** What it would change for each case file as it stands now, and what cannot be moved and why. */
    @GetMapping("/{id}/preview")
    Page<Outlook> preview(
            @PathVariable UUID id, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        List<Outlook> page = previews.of(changing.find(id), after(cursor), most + 1);
        return Page.of(page, most, Outlook::caseNumber);
    }

    /** Case files with what became of their items. */
    @GetMapping("/{id}/cases")
    Page<CaseMoveView> moves(
            @PathVariable UUID id, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        List<CaseMoveView> page = previews.cases(changing.find(id), after(cursor), most + 1).stream()
                .map(CaseMoveView::of)
                .toList();
        return Page.of(page, most, CaseMoveView::caseNumber);
    }

    /** Approves a proposal of somebody else; case files are moved from now on. */
    @PostMapping("/{id}/approval")
    ResponseEntity<EditionChangeView> approve(
            Caller caller,
            @PathVariable UUID id,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changing.approve(caller, key, id, Versions.required(ifMatch)));
    }

    /** Proposes the way back; what is not moved yet waits. */
    @PostMapping("/{id}/reversal")
    ResponseEntity<EditionChangeView> proposeReversal(
            Caller caller,
            @PathVariable UUID id,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReversalRequest request) {
        return answer(changing.proposeReversal(caller, key, id, Versions.required(ifMatch), request.ground()));
    }

    /** Approves the way back that somebody else proposed; items that have not ended since go back to their former rules. */
    @PostMapping("/{id}/reversal/approval")
    ResponseEntity<EditionChangeView> approveReversal(
            Caller caller,
            @PathVariable UUID id,
            @Parameter(required = true) @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Parameter(required = true) @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changing.approveReversal(caller, key, id, Versions.required(ifMatch)));
    }

    private ResponseEntity<EditionChangeView> answer(EditionChange change) {
        return ResponseEntity.ok().eTag(Versions.etag(change.version())).body(view(change));
    }

    private EditionChangeView view(EditionChange change) {
        return view(change, previews.progress(List.of(change)));
    }

    private static EditionChangeView view(EditionChange change, Map<UUID, Progress> progress) {
        return EditionChangeView.of(change, progress.getOrDefault(change.id(), Progress.NONE));
    }

    private static String after(@Nullable String cursor) {
        return Objects.requireNonNullElse(Page.key(cursor), "");
    }
}
