package io.onething.plan.check;

import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A theme file read and checked.
 *
 * @param theme the theme; null where the file has an error
 * @param lines lines of its values
 * @param findings everything found, by line
 */
public record Reading(@Nullable Theme theme, Lines lines, List<Finding> findings) {

    /** The theme, where no finding is an error. */
    public Optional<Theme> soundTheme() {
        return Optional.ofNullable(theme);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(each -> !each.isError()).toList();
    }
}
