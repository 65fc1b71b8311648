package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One word per term, in the glossary as in the code. */
class GlossaryTest {
    private static final Pattern NOT_CODE = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\""
            + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|'(?:\\\\.|[^'\\\\])'"
            + "|//[^\\n]*+|/\\*[\\s\\S]*?\\*/");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** Spelt as the theme files spell them: they are values of that format, not words of ours. */
    private static final Set<String> OF_THE_THEME_FILE =
            Set.of("licenceType", "LICENCE", "ELICENCE", "ADMIN_LICENCE", "INTEGRATED_LICENCE");

    private final Set<String> words = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    GlossaryTest() {
        Checkout.files(".*/src/main/java/.*\\.java").forEach(file -> {
            String code = NOT_CODE.matcher(Checkout.text(file)).replaceAll(" ");
            WORD.matcher(code).results().map(MatchResult::group).forEach(words::add);
            TYPE.matcher(code).results().map(found -> found.group(1)).forEach(types::add);
        });
        Checkout.files(".*/src/main/resources/db/.*\\.sql")
                .forEach(file -> WORD.matcher(Checkout.text(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(words::add));
    }

    @Test
    void a_word_of_the_code_column_is_in_the_code() {
        assertThat(column("code")).hasSizeGreaterThan(40).isSubsetOf(words);
    }

    @Test
    void a_word_that_is_kept_for_later_moves_up_once_it_is_used() {
        assertThat(column("kept")).isNotEmpty().doesNotContainAnyElementsOf(types);
    }

    @Test
    void a_term_has_one_row() {
        assertThat(rows().stream().map(List::getFirst)).doesNotHaveDuplicates();
    }

    @Test
    void no_class_is_called_by_a_word_that_says_nothing() {
        assertThat(types)
                .isNotEmpty()
                .noneMatch(type -> type.equals("Application"))
                .noneMatch(type -> type.matches(".*(Utils?|Helper|Manager|Impl|Common)|Common.*"));
    }

    @Test
    void a_license_is_spelt_one_way() {
        assertThat(words.stream()
                        .filter(word -> word.toLowerCase(java.util.Locale.ROOT).contains("licence")))
                .isSubsetOf(OF_THE_THEME_FILE);
    }

    /** The quoted words of the third column, in tables whose third column has that title. */
    private static List<String> column(String title) {
        return rows().stream()
                .filter(row -> row.getLast().equals(title))
                .flatMap(row -> QUOTED.matcher(row.get(2)).results().map(found -> found.group(1)))
                .toList();
    }

    /** The rows of all tables, each with the title of its table's third column as its last cell. */
    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        String title = "";
        boolean inside = false;
        for (String line :
                Checkout.text(Checkout.file("docs/glossary.md")).lines().toList()) {
            List<String> cells =
                    List.of(line.replaceAll("^\\|\\s*|\\s*\\|$", "").split("\\s*\\|\\s*"));
            if (!line.startsWith("|")) {
                inside = false;
            } else if (!inside) {
                inside = true;
                title = cells.get(2);
            } else if (!line.startsWith("|-")) {
                var row = new ArrayList<>(cells);
                row.add(title);
                rows.add(List.copyOf(row));
            }
        }
        return rows;
    }
}
