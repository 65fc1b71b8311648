package io.onething.plan.theme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 材料.
 *
 * @param nameZh name; materials of the same name are one and the same in a plan
 * @param kind what it is
 * @param exemptBy why the applicant need not bring it: a license, shared data, an earlier item's output or a
 *     commitment; null when it must be brought
 * @param toleranceAllowed 容缺: whether the case is accepted while it is still missing
 * @param when only then asked: {@code QUESTION=OPTION}, {@code QUESTION contains OPTION}, or words; null means always
 * @param fields codes of the fields of a FORM; our extension
 */
public record Material(
        String nameZh,
        MaterialKind kind,
        @Nullable String exemptBy,
        boolean toleranceAllowed,
        @Nullable String when,
        List<String> fields) {

    private static final Pattern QUESTION = Pattern.compile("([A-Z][A-Z0-9_]*)\\s*(?:=|contains)\\s*([A-Z0-9_]+)");
    private static final Pattern EARLIER_ITEM = Pattern.compile("前序事项[::]\\s*([A-Z][A-Z0-9_]*)");

    public Material {
        fields = Copies.of(fields);
    }

    /** The condition that {@link #when} states; empty where it is null or words only. */
    public Optional<Condition> condition() {
        return Optional.ofNullable(when)
                .map(QUESTION::matcher)
                .filter(Matcher::matches)
                .map(found -> new Condition(found.group(1), Condition.Op.IN, List.of(found.group(2))));
    }

    /** The items of which {@link #exemptBy} says that their output stands in for this material. */
    public List<String> exemptByItems() {
        return exemptBy == null
                ? List.of()
                : EARLIER_ITEM
                        .matcher(exemptBy)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
    }

    /** Whether nothing but an earlier item's output stands in for this material. */
    public boolean exemptByItemsOnly() {
        return exemptBy != null && EARLIER_ITEM.matcher(exemptBy).matches();
    }
}
