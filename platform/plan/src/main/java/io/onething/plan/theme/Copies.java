package io.onething.plan.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jackson gives null for a list that a file leaves out; the records hold an unmodifiable list instead. */
final class Copies {
    private Copies() {}

    static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
