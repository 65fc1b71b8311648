package io.onething.application.casefile;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import io.onething.kernel.CreditCode;
import io.onething.kernel.ResidentId;
import java.util.List;
import java.util.function.Predicate;

/** Formats of the field, by the names that a theme's JSON Schemas use. */
final class FieldFormats {
    static final List<Format> ALL =
            List.of(new Checked("resident-id", ResidentId::isValid), new Checked("credit-code", CreditCode::isValid));

    private FieldFormats() {}

    private record Checked(String name, Predicate<String> valid) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return valid.test(value);
        }
    }
}
