package io.onething.catalog.theme;

import static java.util.stream.Collectors.groupingBy;

import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 发布: makes new editions of themes and tells of them. The themes have been checked before. */
@Component
public class Publishing {
    /** Who publishes what the catalog folder brings. */
    public static final String BY_RELEASE = "release";

    private final Editions editions;
    private final Announcements announcements;
    private final Clock clock;

    Publishing(Editions editions, Announcements announcements, Clock clock) {
        this.editions = editions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * What came of a publication.
     *
     * @param edition the latest edition of the theme now
     * @param created whether it is a new one; content equal to the latest makes none
     */
    public record Published(EditionSummary edition, boolean created) {}

    @Transactional
    public Published publish(Theme theme, Fields dictionary, String publishedBy) {
        editions.lock();
        List<EditionSummary> history = editions.histories(List.of(theme.code()));
        ThemeEdition next = next(theme, dictionary, history);
        if (!history.isEmpty() && history.getFirst().digest().equals(next.digest())) {
            return new Published(history.getFirst(), false);
        }
        add(List.of(next), publishedBy);
        return new Published(EditionSummary.of(next, publishedBy), true);
    }

    /**
     * Publishes those of the release's themes whose content was never published. A restart thus does not bring back
     * what an operator has replaced since.
     *
     * @return the new editions
     */
    @Transactional
    public List<ThemeEdition> publishRelease(List<Theme> themes, Fields dictionary) {
        editions.lock();
        Map<String, List<EditionSummary>> histories =
                editions.histories(themes.stream().map(Theme::code).toList()).stream()
                        .collect(groupingBy(EditionSummary::code));
        List<ThemeEdition> unknown = themes.stream()
                .map(theme -> next(theme, dictionary, histories.getOrDefault(theme.code(), List.of())))
                .filter(next -> histories.getOrDefault(next.theme().code(), List.of()).stream()
                        .noneMatch(earlier -> earlier.digest().equals(next.digest())))
                .toList();
        add(unknown, BY_RELEASE);
        return unknown;
    }

    private ThemeEdition next(Theme theme, Fields dictionary, List<EditionSummary> history) {
        int number = history.isEmpty() ? 1 : history.getFirst().edition() + 1;
        Fields fields = dictionary.subsetFor(theme);
        // As precise as the database keeps it, so that the first reader sees what every later one sees.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ThemeEdition(number, now, Definitions.digest(theme, fields), theme, fields);
    }

    private void add(List<ThemeEdition> unpublished, String publishedBy) {
        editions.add(unpublished, publishedBy);
        announcements.published(unpublished);
    }
}
