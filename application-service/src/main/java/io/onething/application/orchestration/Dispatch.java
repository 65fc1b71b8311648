package io.onething.application.orchestration;

import io.onething.application.material.Material;
import io.onething.application.undertaking.Undertaking;
import io.onething.plan.HandOver;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import io.onething.plan.theme.Field;
import io.onething.plan.theme.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What goes to a department with an item: the fields that the item declares, and no others (个人信息保护法 art. 6, 最小范围).
 *
 * @param data value by code of the field
 * @param materials what the item asks for
 * @param outputs what an approval must deliver
 * @param undertakings what the applicant signed for this item
 * @param holder whom the outcome is made out to
 */
public record Dispatch(
        Map<String, Object> data,
        List<Enclosure> materials,
        List<OutputField> outputs,
        List<Undertaking> undertakings,
        Holder holder) {
    private static final String NAME = "applicantName";
    private static final String ID_NUMBER = "applicantIdNo";

    /**
     * A material of the item.
     *
     * @param planned as planned
     * @param owed whether the applicant has undertaken to bring it later (容缺受理)
     * @param file the uploaded file, or null
     */
    public record Enclosure(
            PlannedMaterial planned, boolean owed, @Nullable Material file) {}

    /** Whether it is granted on a commitment (告知承诺). */
    public boolean isCommitted() {
        return undertakings.stream().anyMatch(each -> each.kind() == Undertaking.Kind.COMMITMENT);
    }

    /** A field that an approval must deliver, with the JSON Schema of its value. */
    public record OutputField(String code, String nameZh, String nameEn, Map<String, Object> schema) {}

    /**
     * Whom an outcome is made out to.
     *
     * @param name of the person or organisation
     * @param idNumber 公民身份号码 of a person, or null
     */
    public record Holder(String name, @Nullable String idNumber) {
        @Override
        public String toString() {
            return "Holder[…]";
        }
    }

    static Dispatch of(Happening happening, PlannedItem item) {
        return new Dispatch(
                data(happening, item),
                enclosures(happening, item),
                outputs(happening, item),
                undertaken(happening, item).map(Undertaken::signed).orElse(List.of()),
                holder(happening));
    }

    private static Map<String, Object> data(Happening happening, PlannedItem item) {
        Map<String, Object> form = happening.details().filing().form();
        Map<String, String> deliverers = happening.plan().handedOver().stream()
                .filter(each -> each.to().equals(item.code()))
                .collect(Collectors.toMap(HandOver::field, HandOver::from, (first, _) -> first));
        Map<String, Object> data = new LinkedHashMap<>();
        for (String field : item.fields()) {
            @Nullable String deliverer = deliverers.get(field);
            @Nullable Object value = deliverer == null ? form.get(field) : delivered(happening, deliverer, field);
            if (value != null) {
                data.put(field, value);
            }
        }
        return data;
    }

    private static Object delivered(Happening happening, String item, String field) {
        return Optional.ofNullable(happening.details().outcomes().get(item))
                .map(outcome -> outcome.output().get(field))
                .orElseThrow(() -> new IllegalStateException("item " + item + " did not deliver " + field));
    }

    private static Optional<Undertaken> undertaken(Happening happening, PlannedItem item) {
        return happening.item(item.code()).map(CaseItem::undertaken);
    }

    private static List<Enclosure> enclosures(Happening happening, PlannedItem item) {
        Map<String, Material> files =
                happening.details().materials().stream().collect(Collectors.toMap(Material::key, each -> each));
        return happening.plan().materials().stream()
                .filter(material -> material.items().contains(item.code()))
                .map(material -> new Enclosure(
                        material,
                        undertaken(happening, item)
                                .filter(signed -> signed.owes(material.key()))
                                .isPresent(),
                        files.get(material.key())))
                .toList();
    }

    private static List<OutputField> outputs(Happening happening, PlannedItem item) {
        return item.outputs().stream()
                .map(code -> {
                    Field field = happening.field(item, code);
                    return new OutputField(code, field.nameZh(), field.nameEn(), field.schema());
                })
                .toList();
    }

    private static Holder holder(Happening happening) {
        Map<String, Object> form = happening.details().filing().form();
        @Nullable Object name = form.get(NAME);
        @Nullable Object idNumber = form.get(ID_NUMBER);
        boolean person = happening.edition().theme().subject() == Subject.PERSON;
        return new Holder(
                Objects.requireNonNullElse(name, happening.file().applicant().subject())
                        .toString(),
                person && idNumber != null ? idNumber.toString() : null);
    }
}
