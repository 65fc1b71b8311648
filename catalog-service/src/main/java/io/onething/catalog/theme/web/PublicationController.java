package io.onething.catalog.theme.web;

import io.onething.catalog.theme.Publishing;
import io.onething.catalog.theme.Publishing.Published;
import io.onething.plan.catalog.Catalog;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublicationController {
    private static final String PATH = "/api/themes";

    private final Publishing publishing;
    private final Catalog catalog;
    private final EditionViewMapper views;
    private final Idempotency idempotency;

    PublicationController(Publishing publishing, Catalog catalog, EditionViewMapper views, Idempotency idempotency) {
        this.publishing = publishing;
        this.catalog = catalog;
        this.views = views;
        this.idempotency = idempotency;
    }

    /** Publishes the theme file in the body as the next edition: 201, or 200 where it says nothing new. */
    @PostMapping(
            path = PATH,
            consumes = {"application/yaml", "text/yaml"})
    @ApiResponse(responseCode = "201", description = "A new edition was published")
    @ApiResponse(responseCode = "200", description = "The content is that of the latest edition; nothing was published")
    @ApiResponse(
            responseCode = "422",
            description = "theme-invalid: errors name line, code and what to write instead",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<PublicationView> publish(
            Caller caller,
            @Parameter(required = true) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable String yaml) {
        String text = yaml == null ? "" : yaml;
        PublicationView published =
                idempotency.once(caller, key, PATH + text, PublicationView.class, () -> publish(caller, text));
        var edition = published.edition();
        return ResponseEntity.status(published.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(PATH + "/" + edition.code() + "/editions/" + edition.edition()))
                .body(published);
    }

    private PublicationView publish(Caller caller, String yaml) {
        SubmittedTheme submitted = SubmittedTheme.of(yaml, catalog);
        Published published = publishing.publish(submitted.theme(), catalog.fields(), caller.subject());
        return new PublicationView(views.view(published.edition()), published.created(), submitted.warnings());
    }
}
