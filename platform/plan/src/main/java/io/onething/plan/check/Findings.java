package io.onething.plan.check;

import io.onething.plan.check.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Collects findings of one file. What follows only from a value that is already reported as broken is left out. */
final class Findings {
    private final Lines lines;
    private final Set<String> broken;
    private final List<Finding> list = new ArrayList<>();

    Findings(Lines lines, Set<String> broken) {
        this.lines = lines;
        this.broken = broken;
    }

    void error(String pointer, String code, String message, String fix) {
        add(Severity.ERROR, pointer, code, message, fix);
    }

    void warning(String pointer, String code, String message, String fix) {
        add(Severity.WARNING, pointer, code, message, fix);
    }

    void add(Severity severity, String pointer, String code, String message, String fix) {
        boolean follows = broken.stream()
                .anyMatch(place ->
                        place.equals(pointer) || pointer.startsWith(place + "/") || place.startsWith(pointer + "/"));
        if (!follows) {
            list.add(new Finding(lines.file(), lines.at(pointer), severity, code, message, fix));
        }
    }

    List<Finding> sorted() {
        return list.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }
}
