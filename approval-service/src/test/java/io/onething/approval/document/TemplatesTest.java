package io.onething.approval.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final ResourceBundle TEMPLATES = ResourceBundle.getBundle("documents", Locale.ROOT);

    static Stream<String> keys() {
        return TEMPLATES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void only_license_items_are_worded_by_the_license_law(String key) {
        boolean license = key.endsWith(".license") && !key.equals("approval.license");
        assertThat(TEMPLATES.getString(key).contains("行政许可")).isEqualTo(license);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_template_can_be_filled_in(String key) {
        Object[] values = Stream.of("甲", "乙", "丙", "丁", "戊", "己", "庚").toArray();
        assertThat(new MessageFormat(TEMPLATES.getString(key), Locale.CHINESE).format(values))
                .doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_kind_has_its_title_and_text(DocumentKind kind) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(TEMPLATES.keySet()).contains(key + ".title", key + ".body");
    }
}
