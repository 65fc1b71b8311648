package io.onething.application.plan;

import java.util.Optional;

/** What catalog-service publishes. Every method throws {@link CatalogAway} where it does not answer. */
public interface Catalog {
    /** Number of the latest edition of a theme; empty where there is no such theme. */
    Optional<Integer> latest(String theme);

    /** The JSON of an edition; empty where there is no such edition. */
    Optional<String> edition(String theme, int edition);

    /** The JSON of the working calendar; empty where none is published. */
    Optional<String> calendar();

    /** catalog-service does not answer, or not in time. */
    final class CatalogAway extends RuntimeException {
        public CatalogAway(Throwable cause) {
            super("catalog-service does not answer", cause);
        }
    }
}
