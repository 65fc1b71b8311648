package io.onething.application.credit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who stands behind a case file. Personal data.
 *
 * @param numbers 公民身份号码 and 统一社会信用代码 that the form tells, of the one who is bound first
 * @param subject identifier at the identity server of who files
 */
public record Identity(List<String> numbers, String subject) {
    /** A person is bound in person, an enterprise by its code, and one that is only founded by who represents it. */
    private static final List<String> FIELDS = List.of("applicantIdNo", "creditCode", "legalRepIdNo");

    public Identity {
        numbers = List.copyOf(numbers);
    }

    /** Whether a field of the form tells a number by which records are found. */
    public static boolean tells(String field) {
        return FIELDS.contains(field);
    }

    /**
     * Who a form tells of.
     *
     * @param form value by code of the field
     */
    public static Identity of(Map<String, Object> form, String subject) {
        return new Identity(
                FIELDS.stream()
                        .map(form::get)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList(),
                subject);
    }

    /** The one that a record is made out to. */
    Optional<String> bound() {
        return numbers.stream().findFirst();
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}
