package io.onething.application.migration;

import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The one form and the one set of materials of blended items. What was given for an item under way stays with it. */
final class BlendedForm {
    private final Plan current;
    private final Plan target;
    private final Set<String> moved;
    private final Standing standing;
    private final BlendedItems items;

    BlendedForm(Plan current, Plan target, Set<String> moved, Standing standing, BlendedItems items) {
        this.current = current;
        this.target = target;
        this.moved = moved;
        this.standing = standing;
        this.items = items;
    }

    List<FormField> form() {
        var form = new ArrayList<FormField>();
        current.form()
                .forEach(field -> blended(field, Optional.of(field), field(target, field.code()))
                        .ifPresent(form::add));
        target.form().stream()
                .filter(field -> field(current, field.code()).isEmpty())
                .forEach(field ->
                        blended(field, Optional.empty(), Optional.of(field)).ifPresent(form::add));
        return List.copyOf(form);
    }

    private Optional<FormField> blended(FormField field, Optional<FormField> was, Optional<FormField> is) {
        List<String> users = users(
                code -> was.filter(each -> each.usedBy().contains(code)).isPresent(),
                code -> is.filter(each -> each.usedBy().contains(code)).isPresent(),
                standing.filled().contains(field.code()));
        boolean applicants =
                was.filter(each -> each.owner().equals(FormField.APPLICANT)).isPresent();
        if (users.isEmpty() && !applicants) {
            return Optional.empty();
        }
        String owner = applicants || users.contains(field.owner()) ? field.owner() : users.getFirst();
        boolean required = was.filter(FormField::required)
                        .filter(_ -> applicants || users.stream().anyMatch(code -> !moved.contains(code)))
                        .isPresent()
                || is.filter(FormField::required)
                        .filter(_ -> users.stream().anyMatch(moved::contains))
                        .isPresent();
        return Optional.of(new FormField(
                field.code(),
                field.nameZh(),
                field.nameEn(),
                field.schema(),
                owner,
                users,
                required,
                field.personal()));
    }

    private static Optional<FormField> field(Plan plan, String code) {
        return plan.form().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    List<PlannedMaterial> materials() {
        var materials = new ArrayList<PlannedMaterial>();
        current.materials()
                .forEach(paper -> blended(paper, Optional.of(paper), target.material(paper.key()))
                        .ifPresent(materials::add));
        target.materials().stream()
                .filter(paper -> current.material(paper.key()).isEmpty())
                .forEach(paper ->
                        blended(paper, Optional.empty(), Optional.of(paper)).ifPresent(materials::add));
        return List.copyOf(materials);
    }

    private Optional<PlannedMaterial> blended(
            PlannedMaterial paper, Optional<PlannedMaterial> was, Optional<PlannedMaterial> is) {
        List<String> users = users(
                code -> was.filter(each -> each.items().contains(code)).isPresent(),
                code -> is.filter(each -> each.items().contains(code)).isPresent(),
                standing.uploaded().contains(paper.key()));
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(withUsers(
                        was.isPresent() && is.isPresent() ? either(was.get(), is.get(), users) : paper, users));
    }

    /** By the other plan where only moved items ask for it, or where whoever asks by that plan must have it brought. */
    private PlannedMaterial either(PlannedMaterial was, PlannedMaterial is, List<String> users) {
        boolean onlyMoved = moved.containsAll(users);
        boolean mustBeBrought =
                was.exempt() && !is.exempt() && is.items().stream().anyMatch(moved::contains);
        boolean providerIsThere =
                is.providerItem() == null || current.item(is.providerItem()).isPresent();
        return (onlyMoved || mustBeBrought) && providerIsThere ? is : was;
    }

    private static PlannedMaterial withUsers(PlannedMaterial paper, List<String> users) {
        return new PlannedMaterial(
                paper.key(),
                paper.nameZh(),
                paper.kind(),
                users,
                paper.exempt(),
                paper.exemptBy(),
                paper.provider(),
                paper.providerItem(),
                paper.toleranceAllowed(),
                paper.condition());
    }

    private List<String> users(Predicate<String> was, Predicate<String> is, boolean given) {
        return current.items().stream()
                .map(PlannedItem::code)
                .filter(code -> items.isWhole(code)
                        ? is.test(code)
                        : items.isUnderWay(code) ? is.test(code) || (given && was.test(code)) : was.test(code))
                .toList();
    }
}
