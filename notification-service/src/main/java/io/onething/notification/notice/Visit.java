package io.onething.notification.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 联合踏勘: what an applicant is told of a joint inspection. */
public sealed interface Visit extends Step {
    /**
     * 联合踏勘 is appointed: who comes, when, to which items.
     *
     * @param recheck whether it is the second visit, for the corrections alone
     * @param kind {@code ON_SITE} or {@code REMOTE}
     */
    record Scheduled(
            boolean recheck,
            String kind,
            Instant startsAt,
            String place,
            List<Inspector> inspectors,
            List<LookedAt> items)
            implements Visit {
        public Scheduled {
            inspectors = List.copyOf(inspectors);
            items = List.copyOf(items);
        }
    }

    /**
     * An appointment is off.
     *
     * @param reason why, or null where nothing is left to look at
     */
    record Cancelled(@Nullable String reason, List<LookedAt> items) implements Visit {
        public Cancelled {
            items = List.copyOf(items);
        }
    }

    /**
     * 统一回复: all opinions in one list.
     *
     * @param settled whether nothing is left to correct
     */
    record Concluded(boolean settled, List<Found> items) implements Visit {
        public Concluded {
            items = List.copyOf(items);
        }
    }

    /** Who comes. */
    record Inspector(String name, Named department) {}

    /** What is looked at. */
    record LookedAt(String nameZh, @Nullable String nameEn, Named department) {}

    /** What was found at an item. */
    record Found(
            String nameZh,
            @Nullable String nameEn,
            Named department,
            Conclusion conclusion,
            List<ToCorrect> corrections) {
        public Found {
            corrections = List.copyOf(corrections);
        }
    }

    /** What a department found; who stayed away has agreed. */
    enum Conclusion {
        OK,
        CORRECT,
        ABSENT
    }

    /** One thing to correct after a visit. */
    record ToCorrect(int number, String note, boolean settled) {}
}
