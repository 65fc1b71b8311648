package io.onething.application.plan;

import java.util.Optional;

/** Editions and the calendar as they were fetched; what is kept is used when catalog-service is away. */
public interface KeptEditions {
    Optional<String> edition(String theme, int edition);

    Optional<Integer> latest(String theme);

    void keepEdition(String theme, int edition, String content);

    Optional<String> calendar();

    void keepCalendar(String content);
}
