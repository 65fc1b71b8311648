package io.onething.approval.inspection;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Item;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that is looked at.
 *
 * @param taskId the department's task
 * @param caseNumber 办件编号
 * @param itemCode code of the item within its theme
 * @param nameZh Chinese name of the item
 * @param nameEn English name of the item
 * @param department who looks
 * @param expected codes of all items of the case that are to be looked at, those among them that are no task yet
 * @param ended whether the task has ended, so that nobody looks any more
 * @param conclusion what was found, or null
 */
public record Visited(
        UUID taskId,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        Set<String> expected,
        boolean ended,
        @Nullable Conclusion conclusion) {
    public Visited {
        expected = Set.copyOf(expected);
    }

    static Visited of(Approval approval) {
        Item item = approval.item();
        return new Visited(
                approval.taskId(),
                approval.caseNumber(),
                item.code(),
                item.nameZh(),
                item.nameEn(),
                item.department(),
                item.inspectedItems(),
                false,
                null);
    }

    boolean isOf(String code) {
        return department.code().equalsIgnoreCase(code);
    }

    int openCorrections() {
        return ended || conclusion == null ? 0 : conclusion.openCorrections();
    }

    Visited concluded(Conclusion said) {
        return with(ended, said);
    }

    Visited over() {
        return with(true, conclusion);
    }

    private Visited with(boolean over, @Nullable Conclusion said) {
        return new Visited(taskId, caseNumber, itemCode, nameZh, nameEn, department, expected, over, said);
    }
}
