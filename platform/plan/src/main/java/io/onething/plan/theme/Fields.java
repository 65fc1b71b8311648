package io.onething.plan.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The field dictionary ({@code catalog/fields.yaml}).
 *
 * @param applicant codes of the fields every applicant of a subject gives, in order
 * @param fields field by code
 */
public record Fields(Map<Subject, List<String>> applicant, Map<String, Field> fields) {

    public static final Fields NONE = new Fields(Map.of(), Map.of());

    public Fields {
        applicant = applicant == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(applicant));
        fields = fields == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The applicant's own fields of a subject. */
    public List<String> of(Subject subject) {
        return applicant.getOrDefault(subject, List.of());
    }

    /** The field of a code; a code that the dictionary lacks still works, as free text. */
    public Field get(String code) {
        Field known = fields.get(code);
        return known == null ? Field.unknown(code) : known;
    }

    /** The part that a theme can ask for or hand over, so that an edition carries its own meaning. */
    public Fields subsetFor(Theme theme) {
        Set<String> used = new LinkedHashSet<>(of(theme.subject()));
        for (Item item : theme.items()) {
            used.addAll(item.fields());
            item.materials().forEach(material -> used.addAll(material.fields()));
            item.dependsOn().forEach(dependency -> used.addAll(dependency.data()));
        }
        Map<String, Field> part = new LinkedHashMap<>(fields);
        part.keySet().retainAll(used);
        return new Fields(Map.of(theme.subject(), of(theme.subject())), part);
    }
}
