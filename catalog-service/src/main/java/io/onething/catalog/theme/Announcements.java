package io.onething.catalog.theme;

import io.onething.plan.theme.ThemeEdition;
import java.util.List;

/** Tells other services, in the transaction that publishes. */
public interface Announcements {
    void published(List<ThemeEdition> editions);
}
