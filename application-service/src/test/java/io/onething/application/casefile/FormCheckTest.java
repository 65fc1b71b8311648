package io.onething.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.application.Texts;
import io.onething.plan.Plan;
import io.onething.web.Problem.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.json.JsonMapper;

class FormCheckTest {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);

    private final FormCheck check = new FormCheck(JsonMapper.shared(), new Texts());

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_examples_of_the_dictionary_fit() {
        assertThat(check.check(PLAN, new HashMap<>(TestThemes.form(PLAN)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "applicantIdNo, 110105199003072340, field-format, 校验位",
        "applicantIdNo, 1101051990030723, field-pattern, 格式不正确",
        "applicantPhone, 12, field-pattern, 格式不正确",
        "applicantName, '', field-min-length, 至少 1 个字",
        "noSuchField, x, field-unknown, 没有该字段"
    })
    void says_which_field_is_wrong_and_how(String field, String value, String code, String words) {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(check.check(PLAN, Map.of(field, value))).anySatisfy(error -> {
            assertThat(error.pointer()).isEqualTo("/" + field);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.detail()).contains(words);
        });
    }

    @Test
    void says_it_in_english_too_and_never_quotes_the_value() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        List<FieldError> errors = check.check(PLAN, Map.of("applicantPhone", "secret"));
        assertThat(errors)
                .singleElement()
                .satisfies(error ->
                        assertThat(error.detail()).startsWith("Telephone:").doesNotContain("secret"));
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThat(check.check(PLAN, Map.of("applicantName", List.of("王芳"))))
                .extracting(FieldError::code)
                .containsExactly("field-type");
    }

    @Test
    void null_takes_a_value_away() {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("applicantName", null);
        assertThat(check.check(PLAN, given)).isEmpty();
    }
}
