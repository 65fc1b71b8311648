package io.onething.approval.document;

import static io.onething.document.OfficialSheet.inChinese;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Citation.Cited;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** 行政许可法 art. 48 ¶2: a decision after a hearing rests on its record, and says so. */
final class Citing {
    private final Templates templates;

    Citing(Templates templates) {
        this.templates = templates;
    }

    Draft in(Draft draft, Approval approval, @Nullable Cited record) {
        if (record == null) {
            return draft;
        }
        Draft.Content content = draft.content();
        var paragraphs = new ArrayList<>(content.paragraphs());
        paragraphs.add(1, templates.say(approval, "decided.hearing", inChinese(record.heldOn()), record.sha256()));
        return new Draft(
                draft.taskId(),
                draft.kind(),
                draft.department(),
                draft.caseNumber(),
                new Draft.Content(
                        content.issuer(), content.title(), content.addressee(), paragraphs, content.issuedOn()));
    }
}
