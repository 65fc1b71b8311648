package io.onething.plan.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How results are handed over, as published.
 *
 * @param modes ways, for example {@code MAIL}
 * @param note remark
 */
public record Delivery(List<String> modes, @Nullable String note) {

    public Delivery {
        modes = Copies.of(modes);
    }
}
