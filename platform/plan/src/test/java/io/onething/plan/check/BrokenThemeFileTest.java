package io.onething.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Themes;
import io.onething.plan.check.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check is shown to fail: each fault put into a good file gives its finding at its line. */
class BrokenThemeFileTest {

    /** The first {@code from} becomes {@code to}; the finding is at the line with {@code at} nearest to it. */
    record Fault(String code, String file, String from, String to, String at, String says) {
        @Override
        public String toString() {
            return code + " by " + to.strip().lines().findFirst().orElse("");
        }
    }

    private static Fault newborn(String code, String from, String to, String at, String says) {
        return new Fault(code, "newborn", from, to, at, says);
    }

    static Stream<Fault> faults() {
        return Stream.of(shape(), references(), order(), reach(), promises(), terms())
                .flatMap(List::stream);
    }

    private static List<Fault> shape() {
        return List.of(
                newborn("broken-yaml", "subject: PERSON", "subject: [PERSON", "lifecycleStage", "mend"),
                newborn("duplicate-field", "subject: PERSON", "subject: PERSON\ncode: X", "code: X", "keep one"),
                newborn("missing-field", "  failZh: 父母双方须处于", "  # failZh: ", "- code: G2", "failZh"),
                newborn("unknown-field", "  regime: PUBLIC_SERVICE", "  regmie: PUBLIC_SERVICE", "regmie", "regime"),
                newborn("missing-field", "  regime: PUBLIC_SERVICE", "  regmie: PUBLIC_SERVICE", "- code: VACCINE", ""),
                newborn("wrong-type", "statutoryWorkingDays: 10", "statutoryWorkingDays: ten", "ten", "integer"),
                newborn("unknown-value", "kind: FORM", "kind: FROM", "FROM", "write FORM"),
                newborn("unknown-value", "mode: CHOICE", "mode: MAYBE", "MAYBE", "INCLUDED_IF"),
                newborn("wrong-value", "- code: HUKOU", "- code: hu-kou", "hu-kou", "Code within"),
                newborn("wrong-type", "situations:", "situations: none\nsituation:", "situations: none", "array"),
                newborn("yaml-anchor", "subject: PERSON", "subject: &who PERSON", "&who", "write the value out"));
    }

    private static List<Fault> references() {
        return List.of(
                newborn("unknown-item", "- item: BIRTH_CERT", "- item: BIRTH_CRT", "BIRTH_CRT", "write BIRTH_CERT"),
                newborn("unknown-item", "前序事项:BIRTH_CERT", "前序事项:CERT_OF_BIRTH", "CERT_OF_BIRTH", "BIRTH_CERT"),
                newborn("unknown-question", "question: WANT_CARD", "question: WANTCARD", "WANTCARD", "write WANT_CARD"),
                newborn("unknown-option", "      - EMPLOYEE", "      - EMPLOYE", "value:", "write EMPLOYEE"),
                newborn("unknown-source", "failZh: 父母双方须具有", "failZh: x\n  source: S99\n  #", "S99", "write"),
                newborn("unknown-source", "    basis: S1", "    basis: S77", "S77", "S1"),
                newborn("unknown-option", "    AGE: LE6M", "    AGE: LE7M", "AGE: LE7M", "allow"),
                newborn("unanswered-question", "    AGE: LE6M\n", "", "answers:", "add the question"),
                newborn("unknown-gate", "  - G1\n", "  - G9\n", "- G9", "G1"),
                newborn("item-not-a-choice", "  chosen:\n  - SS_CARD", "  chosen:\n  - HUKOU", "- HUKOU", "CHOICE"),
                newborn("unknown-item", "expectedItems:\n  - BIRTH_CERT", "expectedItems:\n  - BIRTH", "- BIRTH\n", ""),
                newborn("duplicate-code", "- code: VACCINE", "- code: BIRTH_CERT", "- code: BIRTH_CERT", "another"),
                newborn("question-decides-nothing", "- SETTLE", "", "- code: SETTLE", "unconditionalQuestions"),
                newborn("unconditional-question-decides", "- SETTLE", "- SETTLE\n- AGE", "- AGE", "remove"),
                newborn("fields-of-a-paper", "kind: FORM", "kind: COPY", "fields:", "kind: FORM"),
                new Fault("uncomparable-value", "restaurant", "value: 300", "value: [YES]", "value: [YES]", "NUMBER"),
                new Fault("question-without-options", "restaurant", "type: NUMBER", "type: SINGLE", "type:", "NUMBER"));
    }

    private static List<Fault> order() {
        return List.of(
                newborn(
                        "dependency-circle",
                        "  dependsOn: []\n  optionalWhen: null\n  materials:\n  - nameZh: 居民身份证(父母)",
                        "  dependsOn: [{item: INS_PAY, data: [], trigger: COMPLETED}]\n  optionalWhen: null\n"
                                + "  materials:\n  - nameZh: 居民身份证(父母)",
                        "item: INS_PAY",
                        "remove one"),
                newborn("exempt-by-item-not-earlier", "前序事项:BIRTH_CERT", "前序事项:SS_CARD", "SS_CARD", "exemptBy"),
                new Fault(
                        "dependency-never-planned",
                        "individual-to-company",
                        "- item: DEREG_IND",
                        "- item: CHANGE",
                        "- item: CHANGE",
                        "remove the dependency"),
                new Fault(
                        "data-from-two-items",
                        "convenience-store",
                        "- tobaccoLicenceNo",
                        "- foodLicenceNo",
                        "data:",
                        "different names"));
    }

    private static List<Fault> reach() {
        String never = "- question: AGE\n    op: IN\n    value: []";
        String both = "    - question: MOTHER_INS\n      op: IN\n      value: [NONE]\n";
        return List.of(
                newborn(
                        "unreachable-item",
                        "    all:\n    - question: MOTHER_INS",
                        "    all:\n" + both + "    - question: MOTHER_INS",
                        "optionalWhen:",
                        "null"),
                newborn(
                        "gate-never-passed",
                        "- question: AGE\n    op: IN\n    value:\n    - LE6M\n    - LE1Y",
                        never,
                        "require:",
                        "require"),
                newborn(
                        "gates-contradict",
                        "- code: G2\n  when: []\n  require:\n",
                        "- code: G2\n  when: []\n  require:\n  - {question: PARENT_HUKOU, op: IN, value: [NONE]}\n",
                        "eligibility:",
                        "each alone"),
                new Fault(
                        "gate-never-applies",
                        "company-deregistration",
                        "  when:\n  - question: PATH",
                        "  when:\n  - {question: PATH, op: IN, value: [NORMAL]}\n  - question: PATH",
                        "when:",
                        "remove the gate"),
                newborn(
                        "item-behind-gate",
                        "      - 'YES'\n  materials:",
                        "      - 'YES'\n    - {question: AGE, op: IN, value: [GT1Y]}\n  materials:",
                        "optionalWhen:",
                        "change the gate"),
                new Fault(
                        "limit-shadowed",
                        "oversize-transport",
                        "limitByCondition:\n",
                        "limitByCondition:\n  - {all: [], statutoryWorkingDays: 3}\n",
                        "- all:",
                        "first"),
                new Fault(
                        "wait-never-applies",
                        "company-deregistration",
                        "    when:\n    - question: PATH",
                        "    when:\n    - {question: PATH, op: IN, value: [BANKRUPT]}\n    - question: PATH",
                        "when:",
                        "remove the wait"));
    }

    private static List<Fault> terms() {
        return List.of(
                newborn(
                        "tolerance-beyond-limit",
                        "    toleranceWithin: 1\n",
                        "    toleranceWithin: 2\n",
                        "toleranceWithin: 2",
                        "write 1 or less"),
                newborn(
                        "tolerance-on-the-spot",
                        "  promisedWorkingDays: 0\n",
                        "  terms:\n    toleranceWithin: 1\n  promisedWorkingDays: 0\n",
                        "toleranceWithin: 1",
                        "leave toleranceWithin out"),
                newborn(
                        "tolerance-without-paper",
                        "toleranceAllowed: true",
                        "toleranceAllowed: false",
                        "toleranceWithin: 1",
                        "set toleranceAllowed"),
                restaurant(
                        "tolerance-beyond-limit",
                        "    commitment:\n",
                        "    toleranceWithin: 14\n    commitment:\n",
                        "toleranceWithin: 14",
                        "write 13 or less"),
                restaurant(
                        "unknown-material",
                        "      - 消防安全制度、灭火和应急疏散预案\n      contentZh",
                        "      - 消防安全制度、灭火和疏散预案\n      contentZh",
                        "      - 消防安全制度、灭火和疏散预案",
                        "write 消防安全制度、灭火和应急疏散预案"),
                restaurant(
                        "promise-beyond-statute",
                        "ordinaryWithin: 13",
                        "ordinaryWithin: 14",
                        "ordinaryWithin: 14",
                        "write 13 or less"),
                restaurant(
                        "commitment-not-listed",
                        "  commitment: true\n  waits:",
                        "  commitment: false\n  waits:",
                        "commitment: false",
                        "commitment: true"));
    }

    private static Fault restaurant(String code, String from, String to, String at, String says) {
        return new Fault(code, "restaurant", from, to, at, says);
    }

    private static List<Fault> promises() {
        return List.of(
                newborn("promise-below-critical-path", "workingDays: 5", "workingDays: 4", "workingDays: 4", "write 5"),
                newborn(
                        "promise-beyond-statute",
                        "  promisedWorkingDays: 1\n  promisedBasis: assumed\n",
                        "  promisedWorkingDays: 11\n  promisedBasis: assumed\n",
                        "promisedWorkingDays: 11",
                        "write 10 or less"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void is_told_with_code_line_and_remedy(Fault fault) throws IOException {
        String good = Files.readString(Themes.DIRECTORY.resolve("themes/" + fault.file() + ".yaml"));
        assertThat(good).contains(fault.from());
        String bad = good.replaceFirst(Pattern.quote(fault.from()), Matcher.quoteReplacement(fault.to()));

        int line = (int) good.substring(0, good.indexOf(fault.from())).lines().count();
        List<Finding> findings = ThemeFile.read("bad.yaml", bad).findings();

        assertThat(findings)
                .filteredOn(each -> each.code().equals(fault.code()))
                .anySatisfy(finding -> {
                    assertThat(finding.line()).isEqualTo(nearest(bad, fault.at().strip(), line));
                    assertThat(finding.fix()).contains(fault.says());
                    assertThat(finding.message()).isNotBlank();
                });
    }

    @Test
    void several_faults_are_told_at_once() throws IOException {
        String bad = Files.readString(Themes.DIRECTORY.resolve("themes/newborn.yaml"))
                .replace("kind: FORM", "kind: FROM")
                .replace("- item: MED_INS", "- item: MED_IN")
                .replace("subject: PERSON", "subjekt: PERSON");

        Reading reading = ThemeFile.read("bad.yaml", bad);

        assertThat(reading.theme()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::code)
                .contains("unknown-value", "unknown-item", "unknown-field", "missing-field");
        assertThat(reading.findings()).isSortedAccordingTo(Comparator.comparingInt(Finding::line));
    }

    @Test
    void whatever_is_wrong_with_a_file_gives_findings_and_never_an_exception() throws IOException {
        List<String> lines = Files.readAllLines(Themes.DIRECTORY.resolve("themes/road-freight.yaml"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (String instead : List.of("#", line.replaceFirst(":.*", ": [~, {a: 7}]"), "  " + line, line + "'")) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, instead);
                Reading reading = ThemeFile.read("bad.yaml", String.join("\n", changed));
                assertThat(reading.theme() == null)
                        .as("line %d: %s", i + 1, instead)
                        .isEqualTo(reading.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR));
            }
        }
    }

    private static int nearest(String text, String at, int line) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(at))
                .map(i -> i + 1)
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - line)))
                .orElseThrow();
    }
}
