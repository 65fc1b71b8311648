package io.onething.application.casefile;

import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.CaseItems;
import io.onething.application.orchestration.Orchestration;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * 撤回: the applicant takes the case back, or one item of it until its decision. What follows from it goes on by itself,
 * step by step, and is shown in the case file; to ask again changes nothing.
 */
@Component
public class Withdrawals {
    private final CaseFiles files;
    private final CaseItems items;
    private final Orchestration orchestration;
    private final Idempotency idempotency;

    Withdrawals(CaseFiles files, CaseItems items, Orchestration orchestration, Idempotency idempotency) {
        this.files = files;
        this.items = items;
        this.orchestration = orchestration;
        this.idempotency = idempotency;
    }

    /** What makes two requests the same; only its digest is kept. */
    private record Request(
            String action, String number, @Nullable String item, String reason) {}

    private record Taken(String number) {}

    /**
     * Begins to take back.
     *
     * @param item code of one item, or null for the whole case
     * @param reason in the applicant's words, which the departments read; may be empty
     * @throws Problem 404 where there is no such case file; 409 {@code not-submitted}, {@code already-completed},
     *     {@code item-ended}; 422 {@code item-unknown}
     */
    public void withdraw(
            Caller caller, String number, @Nullable String idempotencyKey, @Nullable String item, String reason) {
        var request = new Request("withdraw", number, item, reason);
        idempotency.once(caller, idempotencyKey, request, Taken.class, () -> {
            CaseFile file = files.lockOwn(number, caller.subject()).orElseThrow(Problem::notFound);
            switch (file.state()) {
                case DRAFT -> throw Problem.of(HttpStatus.CONFLICT, "not-submitted");
                case COMPLETED -> throw Problem.of(HttpStatus.CONFLICT, "already-completed");
                case IN_PROGRESS -> {
                    if (item != null) {
                        check(number, item);
                    }
                    orchestration.withdraw(number, item, reason);
                }
            }
            return new Taken(number);
        });
    }

    private void check(String number, String code) {
        @Nullable CaseItem item = items.of(number).get(code);
        if (item == null) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "item-unknown");
        }
        if (item.state().isFinal() && item.undoing() == null) {
            throw Problem.of(HttpStatus.CONFLICT, "item-ended");
        }
    }
}
