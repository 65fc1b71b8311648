package io.onething.approval.task;

import io.onething.approval.task.ApprovalEvent.Cause;
import io.onething.approval.task.Supplementing.CaseItem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 适用新规定: other rules hold for an item that is at its department, because the law changed. Its clock is read anew by
 * them from the day of its acceptance; what is decided stays decided by the rules of its time.
 */
@Service
public class RulesChanging {
    private final Approvals approvals;
    private final Elapsing elapsing;
    private final Keeping keeping;
    private final Clock clock;

    RulesChanging(Approvals approvals, Elapsing elapsing, Keeping keeping, Clock clock) {
        this.approvals = approvals;
        this.elapsing = elapsing;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Rules that hold for an item now.
     *
     * @param edition number of the edition of its theme that they are by
     * @param ground the law that asks for it
     * @param back whether they are those it had before
     * @param promisedWorkingDays 承诺时限, or null
     * @param statutoryWorkingDays 法定时限, or null
     * @param terms what it allows beyond the straight way
     * @param inspection whether somebody comes to look
     * @param inspectedItems codes of all items of the case that are to be inspected
     * @param inputs what the department can ask to be corrected
     * @param changes what is different
     * @param mayBeAskedFor what is asked for now and is not there
     * @param at when it was changed
     */
    public record ChangedRules(
            CaseItem item,
            int edition,
            String ground,
            boolean back,
            @Nullable Integer promisedWorkingDays,
            @Nullable Integer statutoryWorkingDays,
            Terms terms,
            boolean inspection,
            Set<String> inspectedItems,
            Set<String> inputs,
            List<Change> changes,
            List<String> mayBeAskedFor,
            Instant at) {
        Item applyTo(Item known) {
            Item.Theme theme = known.theme();
            return new Item(
                    known.code(),
                    known.nameZh(),
                    known.nameEn(),
                    new Item.Theme(theme.code(), edition, theme.nameZh(), theme.nameEn()),
                    known.department(),
                    known.regime(),
                    promisedWorkingDays,
                    statutoryWorkingDays,
                    inputs,
                    known.outputs(),
                    known.license(),
                    terms,
                    inspection,
                    inspectedItems,
                    known.region());
        }
    }

    /**
     * One thing that is different.
     *
     * @param kind what it is about, such as {@code PROMISED_LIMIT}
     * @param subject key of the paper or code of the field, or null
     * @param nameZh what that is called in Chinese, or null
     * @param nameEn what that is called in English, or null
     * @param from how it was, or null
     * @param to how it is now, or null
     */
    public record Change(
            String kind,
            @Nullable String subject,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String from,
            @Nullable String to) {}

    @Transactional
    public void takeIn(List<ChangedRules> told) {
        Instant now = clock.instant();
        Map<CaseItem, Approval> current = elapsing.upTo(
                now, approvals.lockItems(told.stream().map(ChangedRules::item).collect(Collectors.toSet())));
        Map<CaseItem, Approval> changed = new LinkedHashMap<>();
        var events = new ArrayList<ApprovalEvent>();
        for (ChangedRules rules : told) {
            @Nullable Approval approval = changed.getOrDefault(rules.item(), current.get(rules.item()));
            if (approval == null || !approval.isOpen()) {
                continue;
            }
            Approval after = approval.with(rules.applyTo(approval.item()));
            changed.put(rules.item(), after);
            events.add(new ApprovalEvent.RulesChanged(after, rules));
            if (after.receipt() != null) {
                events.add(new ApprovalEvent.ClockMoved(after, Cause.RULES));
            }
        }
        approvals.rule(changed.values());
        keeping.keep(changed.values(), events, now);
    }
}
