package io.onething.application.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.application.orchestration.Undoing.Cause;
import io.onething.application.orchestration.Undoing.Standing;
import io.onething.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What approval-service and license-service do, as far as a case file can tell: each topic keeps its order, nothing keeps
 * the order between two, and anything may come again.
 */
final class ModelledDepartments {
    enum Stand {
        OPEN,
        SUPPLEMENTING,
        LAPSED,
        APPROVED,
        REVIEWING,
        REFUSED,
        VOIDED,
        REVOKED
    }

    private final Plan plan;
    private final Random random;
    private final Map<Cause, Standing> rule = new EnumMap<>(Cause.class);
    private final Map<String, Stand> approvals = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> inForce = new HashSet<>();
    private final List<Report> approvalTopic = new ArrayList<>();
    private final List<Report> licenseTopic = new ArrayList<>();
    private final List<CaseEvent.UndoingAsked> orders = new ArrayList<>();
    private int approvalsRead;
    private int licensesRead;
    private int licensed;

    ModelledDepartments(Plan plan, Random random) {
        this.plan = plan;
        this.random = random;
        rule.put(Cause.WITHDRAWAL, random.nextBoolean() ? Standing.KEPT : Standing.REVOKED);
        rule.put(
                Cause.INPUT_REVOKED,
                List.of(Standing.KEPT, Standing.REVOKED, Standing.REVIEWING).get(random.nextInt(3)));
    }

    void hear(CaseEvent event) {
        switch (event) {
            case CaseEvent.ItemDispatched(var item, var _) ->
                assertThat(approvals.put(item, Stand.OPEN))
                        .as("%s dispatched twice", item)
                        .isNull();
            case CaseEvent.UndoingAsked order -> {
                // Some are parked by a consumer that failed, and heard of no more.
                if (random.nextInt(8) != 0) {
                    orders.add(order);
                }
            }
            case CaseEvent.ItemSupplemented(var item, var _) ->
                approvals.replace(item, Stand.SUPPLEMENTING, Stand.OPEN);
            case CaseEvent.ItemLapsed(var item, var _) -> approvals.replace(item, Stand.SUPPLEMENTING, Stand.LAPSED);
            default -> {}
        }
    }

    /** One thing happens at a department, or nothing. */
    void act(Instant now) {
        if (!orders.isEmpty() && random.nextBoolean()) {
            obey(orders.removeFirst(), now);
            return;
        }
        if (approvals.isEmpty()) {
            return;
        }
        List<String> items = approvals.keySet().stream().sorted().toList();
        String item = items.get(random.nextInt(items.size()));
        switch (stand(item)) {
            case OPEN -> decide(item, now);
            case APPROVED -> {
                if (random.nextInt(8) == 0) {
                    revoke(item, Cause.REVOCATION, now);
                }
            }
            case REVIEWING -> {
                if (random.nextBoolean()) {
                    approvals.put(item, Stand.APPROVED);
                    answer(item, Cause.INPUT_REVOKED, Standing.KEPT, now);
                } else {
                    revoke(item, Cause.INPUT_REVOKED, now);
                }
            }
            case SUPPLEMENTING, LAPSED, REFUSED, VOIDED, REVOKED -> {}
        }
    }

    private Stand stand(String item) {
        return Objects.requireNonNull(approvals.get(item), item);
    }

    private void decide(String item, Instant now) {
        switch (random.nextInt(6)) {
            case 0 -> refuse(item, new Report.Decided("1", item, false, "不符", Map.of(), now));
            case 1 -> refuse(item, new Report.NotAccepted("1", item, "不归本机关", now));
            case 2 -> {
                if (asked.add(item)) {
                    approvals.put(item, Stand.SUPPLEMENTING);
                    var correction = new ItemSupplement.Correction(item, "缺");
                    approvalTopic.add(new Report.SupplementAsked(
                            "1",
                            item,
                            new ItemSupplement(List.of(correction), false, false, now, null, null, null, null, 0)));
                }
            }
            default -> {
                approvals.put(item, Stand.APPROVED);
                approvalTopic.add(new Report.Decided(
                        "1", item, true, null, TestThemes.output(TestThemes.NEWBORN, plan, item), now));
            }
        }
    }

    private void refuse(String item, Report report) {
        approvals.put(item, Stand.REFUSED);
        approvalTopic.add(report);
    }

    private void obey(CaseEvent.UndoingAsked order, Instant now) {
        String item = order.item();
        Cause cause = order.undoing().cause();
        switch (stand(item)) {
            case OPEN, SUPPLEMENTING -> {
                approvals.put(item, Stand.VOIDED);
                answer(item, cause, Standing.VOIDED, now);
            }
            case VOIDED -> answer(item, cause, Standing.VOIDED, now);
            case REVOKED -> answer(item, cause, Standing.REVOKED, now);
            case REFUSED, LAPSED -> answer(item, cause, Standing.KEPT, now);
            case APPROVED, REVIEWING -> {
                Standing standing = Objects.requireNonNull(rule.get(cause));
                switch (standing) {
                    case REVOKED -> revoke(item, cause, now);
                    case REVIEWING -> {
                        approvals.put(item, Stand.REVIEWING);
                        answer(item, cause, standing, now);
                    }
                    case KEPT, VOIDED -> answer(item, cause, Standing.KEPT, now);
                }
            }
        }
    }

    private void revoke(String item, Cause cause, Instant now) {
        approvals.put(item, Stand.REVOKED);
        approvalTopic.add(new Report.Revoked("1", item, cause, "系伪造", now));
        answer(item, cause, Standing.REVOKED, now);
    }

    private void answer(String item, Cause cause, Standing standing, Instant now) {
        approvalTopic.add(new Report.Undone("1", item, cause, standing, now));
    }

    /** license-service reads on. */
    void license(Instant now) {
        if (licensed == approvalTopic.size()) {
            return;
        }
        switch (approvalTopic.get(licensed++)) {
            case Report.Decided(var _, var item, var approved, var _, var _, var _) -> {
                if (approved && plan.item(item).orElseThrow().license() != null) {
                    inForce.add(item);
                    licenseTopic.add(new Report.LicenseIssued("1", item, "L-" + item, now));
                }
            }
            case Report.Revoked(var _, var item, var _, var _, var _) -> {
                if (inForce.remove(item)) {
                    licenseTopic.add(new Report.LicenseRevoked("1", item, "L-" + item, now));
                }
            }
            default -> {}
        }
    }

    /** What a case file hears next: something new of either topic, or something it has heard before. */
    @Nullable
    Report next() {
        if (random.nextInt(5) == 0 && approvalsRead > 0) {
            return approvalTopic.get(random.nextInt(approvalsRead));
        }
        boolean approvalsFirst = random.nextBoolean();
        if (approvalsRead < approvalTopic.size() && (approvalsFirst || licensesRead == licenseTopic.size())) {
            return approvalTopic.get(approvalsRead++);
        }
        return licensesRead < licenseTopic.size() ? licenseTopic.get(licensesRead++) : null;
    }

    boolean isQuiet() {
        return orders.isEmpty()
                && approvalsRead == approvalTopic.size()
                && licensesRead == licenseTopic.size()
                && licensed == approvalTopic.size();
    }

    Map<String, Stand> approvals() {
        return approvals;
    }

    Set<String> inForce() {
        return inForce;
    }
}
