package io.onething.plan;

import io.onething.plan.theme.Dependency;
import io.onething.plan.theme.Field;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Material;
import io.onething.plan.theme.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 一表申请: every field has one owner and is asked once. What an earlier item delivers is not asked at all, as shared data
 * must not be asked for again (优化营商环境条例 art. 37).
 */
final class FormMerge {
    private final Fields dictionary;
    private final List<String> applicant;
    private final Order order;
    private final MaterialMerge materials;
    private final Map<String, Item> planned = new LinkedHashMap<>();
    private final Map<String, List<String>> carried = new HashMap<>();
    private final Map<String, List<String>> outputs = new HashMap<>();
    private final Map<String, Use> asked = new LinkedHashMap<>();
    private final Map<String, HandOver> handedOver = new LinkedHashMap<>();

    FormMerge(Fields dictionary, Subject subject, List<Item> items, Order order, MaterialMerge materials) {
        this.dictionary = dictionary;
        this.applicant = dictionary.of(subject);
        this.order = order;
        this.materials = materials;
        items.forEach(item -> planned.put(item.code(), item));
        applicant.forEach(field -> asked.put(field, new Use(FormField.APPLICANT, true)));
        items.forEach(item -> carried.put(item.code(), carry(item)));
        items.forEach(item -> outputs.put(item.code(), deliver(item.code())));
        items.forEach(this::handOver);
        items.forEach(this::ask);
    }

    private void handOver(Item item) {
        for (Dependency dependency : item.dependsOn()) {
            if (planned.containsKey(dependency.item())) {
                dependency.data().forEach(field -> handOver(field, dependency.item(), item));
            }
        }
    }

    private void handOver(String field, String from, Item to) {
        Field meaning = dictionary.get(field);
        handedOver.putIfAbsent(
                field + " " + to.code(), new HandOver(field, meaning.nameZh(), meaning.nameEn(), from, to.code()));
    }

    private void ask(Item item) {
        own(item).forEach((field, required) -> {
            if (applicant.contains(field) || handedOver.containsKey(field + " " + item.code())) {
                return;
            }
            Optional<String> deliverer = order.before(item.code()).stream()
                    .filter(earlier -> outputs(earlier).contains(field))
                    .findFirst();
            if (deliverer.isPresent()) {
                handOver(field, deliverer.get(), item);
            } else {
                asked.merge(field, new Use(item.code(), required), Use::and);
            }
        });
    }

    /** What an item would ask of an applicant, and whether it must be given. */
    private Map<String, Boolean> own(Item item) {
        Map<String, Boolean> fields = new LinkedHashMap<>();
        item.fields().forEach(field -> fields.put(field, true));
        for (Material form : item.materials()) {
            if (form.kind().isFilledIn() && materials.applies(form) && !materials.isExempt(form)) {
                boolean always = form.when() == null || form.condition().isPresent();
                fieldsOf(form).forEach(field -> fields.merge(field, always, Boolean::logicalOr));
            }
        }
        for (Dependency dependency : item.dependsOn()) {
            if (isAskedInstead(dependency)) {
                dependency.data().forEach(field -> fields.put(field, true));
            }
        }
        return fields;
    }

    private boolean isAskedInstead(Dependency dependency) {
        return !planned.containsKey(dependency.item()) && dependency.whenAbsent() == Dependency.WhenAbsent.ASK;
    }

    private static List<String> fieldsOf(Material form) {
        return form.fields().isEmpty() ? List.of(form.nameZh()) : form.fields();
    }

    /** Codes of all fields that a task of the item may carry. */
    List<String> carried(Item item) {
        return carried.getOrDefault(item.code(), List.of());
    }

    private List<String> carry(Item item) {
        Set<String> fields = new LinkedHashSet<>(applicant);
        fields.addAll(item.fields());
        item.materials().stream()
                .filter(each -> each.kind().isFilledIn() && materials.applies(each))
                .forEach(form -> fields.addAll(fieldsOf(form)));
        item.dependsOn().stream()
                .filter(each -> planned.containsKey(each.item()) || isAskedInstead(each))
                .forEach(each -> fields.addAll(each.data()));
        return List.copyOf(fields);
    }

    /** Codes of the fields that an item must deliver for the others. */
    List<String> outputs(String code) {
        return outputs.getOrDefault(code, List.of());
    }

    private List<String> deliver(String code) {
        return planned.values().stream()
                .flatMap(item -> item.dependsOn().stream())
                .filter(dependency -> dependency.item().equals(code))
                .flatMap(dependency -> dependency.data().stream())
                .distinct()
                .toList();
    }

    List<FormField> form() {
        List<FormField> form = new ArrayList<>();
        asked.forEach((code, use) -> {
            Field field = dictionary.get(code);
            List<String> usedBy = planned.values().stream()
                    .filter(item -> carried(item).contains(code) && !handedOver.containsKey(code + " " + item.code()))
                    .map(Item::code)
                    .toList();
            form.add(new FormField(
                    code,
                    field.nameZh(),
                    field.nameEn(),
                    field.schema(),
                    use.owner(),
                    usedBy,
                    use.required(),
                    field.personal()));
        });
        return List.copyOf(form);
    }

    List<HandOver> handedOver() {
        return List.copyOf(handedOver.values());
    }

    /** Fields that the items would ask for one by one, each at its own counter. */
    int askedSeparately() {
        return planned.values().stream().mapToInt(item -> carried(item).size()).sum();
    }

    /** Who asks first, and whether anybody needs it. */
    private record Use(String owner, boolean required) {
        Use and(Use later) {
            return new Use(owner, required || later.required);
        }
    }
}
