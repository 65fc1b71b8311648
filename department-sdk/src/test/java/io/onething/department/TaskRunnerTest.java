package io.onething.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private static final ConnectionSettings THREE_TRIES = ConnectionSettings.of(
                    Map.of("bootstrap.servers", "127.0.0.1:9092"), "WJ")
            .withTries(3, Duration.ofMillis(1));

    private final RecordedAnswers answers = new RecordedAnswers();
    private final List<Integer> failures = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_receipt_goes_before_the_decision() throws Exception {
        run(THREE_TRIES, _ -> Answer.refused("材料不符"));
        assertThat(answers.sent).containsExactly("received", new Answer.Refused("材料不符"));
    }

    @Test
    void a_handler_may_send_receipts_itself() throws Exception {
        run(THREE_TRIES.withoutReceipts(), _ -> Answer.refused("材料不符"));
        assertThat(answers.sent).containsExactly(new Answer.Refused("材料不符"));
    }

    @Test
    void later_sends_nothing_more() throws Exception {
        run(THREE_TRIES, _ -> Answer.later());
        assertThat(answers.sent).containsExactly("received");
        assertThat(failures).isEmpty();
    }

    @Test
    void what_is_not_accepted_or_to_be_corrected_is_not_received_first() throws Exception {
        var asked = new Answer.SupplementAsked(List.of(new Answer.Correction("birth-proof", "照片模糊")), null);
        run(THREE_TRIES, _ -> asked);
        var refused = new Answer.NotAccepted("不属于本机关职权范围", null, null);
        run(THREE_TRIES, _ -> refused);
        assertThat(answers.sent).containsExactly(asked, refused);
    }

    @Test
    void a_handler_that_recovers_is_asked_again() throws Exception {
        run(THREE_TRIES, _ -> {
            if (asked.incrementAndGet() < 3) {
                throw new java.io.IOException("the old system sleeps");
            }
            return Answer.approved(Map.of());
        });
        assertThat(answers.sent).containsExactly("received", new Answer.Approved(Map.of()));
        assertThat(failures).isEmpty();
    }

    @Test
    void a_handler_that_keeps_failing_is_asked_three_times_and_reported_once() throws Exception {
        run(THREE_TRIES, _ -> {
            asked.incrementAndGet();
            throw new IllegalStateException("broken");
        });
        assertThat(asked).hasValue(3);
        assertThat(failures).containsExactly(3);
        assertThat(answers.sent).isEmpty();
    }

    @Test
    void an_answer_that_was_not_sent_is_no_failure_of_the_handler() {
        var away = new AnswerNotSentException(Assigned.task().reference(), new java.io.IOException());
        assertThatThrownBy(() -> run(THREE_TRIES, _ -> {
                    throw away;
                }))
                .isSameAs(away);
        assertThat(failures).isEmpty();
    }

    private void run(ConnectionSettings settings, TaskHandler handler) throws Exception {
        new TaskRunner(settings, handler, (_, _, tries) -> failures.add(tries), answers).run(Assigned.task());
    }
}
