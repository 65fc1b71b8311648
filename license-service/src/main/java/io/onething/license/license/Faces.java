package io.onething.license.license;

import io.onething.license.document.Face;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what a license shows. */
final class Faces {
    private static final String VERIFICATION = "/api/licenses/verification";

    private final FieldLabels labels;
    private final ShownValues values;
    private final String publicUrl;

    /** @param publicUrl where the platform is reached from outside, without a slash at its end; may be empty */
    Faces(FieldLabels labels, String publicUrl) {
        this.labels = labels;
        this.values = new ShownValues(labels);
        this.publicUrl = publicUrl;
    }

    Face of(ApprovedItem item, String number, LocalDate today, Instant now) {
        Term term = Term.of(item.nameZh());
        return new Face(
                number,
                term.nameZh(),
                item.itemNameEn(),
                item.holder().name(),
                masked(item.holder().idNumber()),
                item.department().nameZh(),
                today,
                term.endsOn(today),
                item.key().caseNumber(),
                entries(item.output()),
                publicUrl + VERIFICATION + "#" + number,
                now);
    }

    private static @Nullable String masked(@Nullable String idNumber) {
        return idNumber == null || idNumber.isBlank() ? null : Masked.of(idNumber);
    }

    private List<Face.Entry> entries(Map<String, Object> output) {
        var entries = new ArrayList<Face.Entry>(output.size());
        output.forEach((code, value) -> {
            String shown = values.of(value);
            if (!shown.isBlank()) {
                entries.add(new Face.Entry(labels.of(code).zh(), labels.of(code).en(), shown));
            }
        });
        return entries;
    }
}
