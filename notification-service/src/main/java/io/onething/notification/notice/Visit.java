package io.onething.notification.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step tells of a joint inspection. */
public final class Visit {
    private Visit() {}

    /** Who comes. */
    public record Inspector(String name, Step.Named department) {}

    /** What is looked at. */
    public record LookedAt(String nameZh, @Nullable String nameEn, Step.Named department) {}

    /** What was found at an item. */
    public record Found(
            String nameZh,
            @Nullable String nameEn,
            Step.Named department,
            Conclusion conclusion,
            List<ToCorrect> corrections) {
        public Found {
            corrections = List.copyOf(corrections);
        }
    }

    /** What a department found; who stayed away has agreed. */
    public enum Conclusion {
        OK,
        CORRECT,
        ABSENT
    }

    /** One thing to correct after a visit. */
    public record ToCorrect(int number, String note, boolean settled) {}
}
