package io.onething.plan.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may file, as published.
 *
 * @param who persons
 * @param agents who may act for them
 */
public record Applicants(List<String> who, @Nullable String agents) {

    public Applicants {
        who = Copies.of(who);
    }
}
