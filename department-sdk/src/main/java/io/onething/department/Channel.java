package io.onething.department;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two topics of a department, and the types of what is on them. */
final class Channel {
    static final String ASSIGNED = "onething.task.assigned.v1";
    static final String ANSWER_REJECTED = "onething.task.answer-rejected.v1";
    static final String SUPPLEMENTED = "onething.task.supplemented.v1";
    static final String LAPSED = "onething.task.lapsed.v1";
    static final String UNDONE = "onething.task.undone.v1";
    static final String RULES_CHANGED = "onething.task.rules-changed.v1";
    static final String REVOKED = "onething.task.revoked.v1";
    static final String CONFIRMED = "onething.task.confirmed.v1";
    static final String NOT_ACCEPTED = "onething.task.not-accepted.v1";
    static final String SUPPLEMENT_ASKED = "onething.task.supplement-asked.v1";
    static final String SUSPENDED = "onething.task.suspended.v1";
    static final String RESUMED = "onething.task.resumed.v1";
    static final String RECEIVED = "onething.task.received.v1";
    static final String APPROVED = "onething.task.approved.v1";
    static final String REFUSED = "onething.task.refused.v1";

    private Channel() {}

    static String name(String department) {
        return department.toLowerCase(Locale.ROOT);
    }

    /** A pattern and not names: a department's topics are made with its first task, and until then they are missing. */
    static Pattern tasksOf(Collection<String> departments) {
        return Pattern.compile(departments.stream()
                .map(code -> Pattern.quote(name(code)))
                .collect(Collectors.joining("|", "onething\\.department\\.(", ")\\.tasks")));
    }

    static String decisionsOf(String department) {
        return "onething.department." + name(department) + ".decisions";
    }
}
