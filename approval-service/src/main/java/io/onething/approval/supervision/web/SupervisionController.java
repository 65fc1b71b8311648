package io.onething.approval.supervision.web;

import io.onething.approval.supervision.Figures;
import io.onething.approval.supervision.Supervision;
import io.onething.approval.supervision.SupervisionOrder;
import io.onething.approval.supervision.SupervisionOrders;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Page;
import io.onething.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 督办 and its figures: a supervisor's of all departments, anybody else's of the own. */
@RestController
@RequestMapping("/api/supervision")
class SupervisionController {
    private static final String KEY = "Idempotency-Key";

    private final SupervisionOrders orders;
    private final Supervision supervision;
    private final Figures figures;
    private final Idempotency idempotency;

    SupervisionController(SupervisionOrders orders, Supervision supervision, Figures figures, Idempotency idempotency) {
        this.orders = orders;
        this.supervision = supervision;
        this.figures = figures;
        this.idempotency = idempotency;
    }

    /**
     * The department's answer.
     *
     * @param reason why it is overdue; it is published
     * @param newDate by when it will be done, today or later
     */
    record AnswerRequest(
            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate newDate) {}

    /** What makes two requests with one Idempotency-Key the same request. */
    private record Repeatable(
            UUID order, String what, @Nullable AnswerRequest answer) {}

    /**
     * An order with its history.
     *
     * @param order as it stands
     * @param history what it became, oldest first
     */
    record OrderView(SupervisionOrder order, List<SupervisionOrders.Change> history) {}

    /**
     * How an order stands after a change. Holds no free text, since it is kept to be given again to a repeat.
     *
     * @param id of the order
     * @param state where it stands
     * @param level who sees to it
     * @param answerBy last day for the answer, or the new date that it gave
     */
    record StateView(UUID id, SupervisionOrder.State state, SupervisionOrder.Level level, LocalDate answerBy) {
        static StateView of(SupervisionOrder order) {
            return new StateView(order.id(), order.state(), order.level(), order.answerBy());
        }
    }

    @GetMapping("/orders")
    Page<SupervisionOrder> list(
            Caller caller,
            @RequestParam @Nullable String department,
            @RequestParam SupervisionOrder.@Nullable State state,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        @Nullable String own = SupervisionAccess.department(caller);
        var rows = orders.list(own == null ? department : own, state, Page.number(cursor, 0), most + 1);
        return Page.of(rows, most, order -> String.valueOf(order.number()));
    }

    @GetMapping("/orders/{id}")
    OrderView get(Caller caller, @PathVariable UUID id) {
        return new OrderView(
                orders.find(id, SupervisionAccess.department(caller)).orElseThrow(Problem::notFound),
                orders.history(id));
    }

    @PostMapping("/orders/{id}/answer")
    StateView answer(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody AnswerRequest request) {
        return idempotency.once(
                caller,
                key,
                new Repeatable(id, "answer", request),
                StateView.class,
                () -> StateView.of(supervision.answer(
                        id, caller.actingDepartment(), request.reason(), request.newDate(), caller.subject())));
    }

    @PostMapping("/orders/{id}/closure")
    StateView close(
            Caller caller, @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return idempotency.once(
                caller,
                key,
                new Repeatable(id, "closure", null),
                StateView.class,
                () -> StateView.of(supervision.close(id, caller.subject())));
    }

    /**
     * Figures computed from approvals.
     *
     * @param by what the lines are about
     */
    @GetMapping("/figures")
    List<Figures.Line> figures(Caller caller, @RequestParam(defaultValue = "DEPARTMENT") Figures.Dimension by) {
        return figures.by(by, SupervisionAccess.department(caller));
    }
}
