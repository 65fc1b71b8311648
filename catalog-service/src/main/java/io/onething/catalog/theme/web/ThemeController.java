package io.onething.catalog.theme.web;

import io.onething.catalog.theme.EditionSummary;
import io.onething.catalog.theme.ThemeFilter;
import io.onething.catalog.theme.Themes;
import io.onething.plan.theme.Subject;
import io.onething.plan.theme.ThemeEdition;
import io.onething.web.Page;
import io.onething.web.Problem;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
@RequestMapping("/api/themes")
class ThemeController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Themes themes;
    private final EditionViewMapper views;

    ThemeController(Themes themes, EditionViewMapper views) {
        this.themes = themes;
        this.views = views;
    }

    /**
     * The latest edition of every theme that fits.
     *
     * @param q part of the Chinese or English name
     */
    @GetMapping
    Page<EditionView> list(
            @RequestParam @Nullable Subject subject,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        var rows = themes.list(new ThemeFilter(subject, stage, q), Page.key(cursor), most + 1);
        return Page.of(rows, most, EditionSummary::code).map(views::view);
    }

    @GetMapping("/{code}")
    ResponseEntity<ThemeEdition> latest(@PathVariable String code) {
        ThemeEdition edition = themes.latest(code).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                // Content that is published again has the same digest but another number.
                .eTag(edition.edition() + "-" + edition.digest())
                .cacheControl(CacheControl.noCache())
                .body(edition);
    }

    /** The latest first. */
    @GetMapping("/{code}/editions")
    Page<EditionView> editions(
            @PathVariable String code, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        List<EditionSummary> rows = themes.history(code, Page.number(cursor, Long.MAX_VALUE), most + 1);
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        return Page.of(rows, most, each -> String.valueOf(each.edition())).map(views::view);
    }

    @GetMapping("/{code}/editions/{edition}")
    ResponseEntity<ThemeEdition> edition(@PathVariable String code, @PathVariable int edition) {
        ThemeEdition found = themes.find(code, edition).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().eTag(found.digest()).cacheControl(FOR_EVER).body(found);
    }
}
