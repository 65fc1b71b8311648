package io.onething.approval.hearing;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.hearing.Hearing.Content;
import io.onething.approval.hearing.Hearing.Minutes;
import io.onething.approval.hearing.Hearing.Party;
import io.onething.approval.hearing.Hearing.Request;
import io.onething.approval.hearing.Hearing.Signature;
import io.onething.approval.hearing.Hearing.Sitting;
import io.onething.approval.hearing.Hearing.State;
import io.onething.approval.hearing.Hearings.Reader;
import io.onething.approval.task.Answer;
import io.onething.approval.task.Answering;
import io.onething.approval.task.Approval;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.Outcome;
import io.onething.approval.task.Rejection;
import io.onething.approval.task.TaskAnswer;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Rank;
import io.onething.approval.timelimit.SpecialProcedure;
import io.onething.kernel.WorkingCalendar;
import io.onething.timer.Sweep;
import io.onething.web.Problem;
import io.onething.web.Versions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds hearings. Each step locks the approval before its hearing, as answers do, so that nobody waits crosswise. */
@Component
public class Holding {
    private static final Logger log = LoggerFactory.getLogger(Holding.class);
    private static final int AT_ONCE = 200;

    private final Hearings hearings;
    private final Approvals approvals;
    private final Answering answering;
    private final KeptCalendar calendar;
    private final Announcements announcements;
    private final HearingSheets sheets;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Holding(
            Hearings hearings,
            Approvals approvals,
            Answering answering,
            KeptCalendar calendar,
            Announcements announcements,
            HearingSheets sheets,
            TransactionTemplate transaction,
            Clock clock) {
        this.hearings = hearings;
        this.approvals = approvals;
        this.answering = answering;
        this.calendar = calendar;
        this.announcements = announcements;
        this.sheets = sheets;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Sweeps {
        @Bean
        Sweep hearingsNotAskedFor(Holding holding) {
            return new Sweep("hearing-sweep", holding::lapseAll);
        }
    }

    /**
     * A step with its address.
     *
     * @param id of the hearing
     * @param reader who takes it
     * @param seenVersion the version it is based on
     * @param by account of who takes it
     */
    public record Step(UUID id, Reader reader, long seenVersion, String by) {}

    /** A hearing with its locked approval. */
    private record Open(Hearing hearing, Approval approval) {}

    /** 听证告知: applicant and interested parties may ask for a hearing; the decision waits until they cannot. */
    @Transactional
    public Hearing tell(UUID taskId, String department, String reason, List<Party> parties) {
        @Nullable Approval approval = approvals.lock(List.of(taskId)).get(taskId);
        if (approval == null || !approval.item().department().code().equalsIgnoreCase(department)) {
            throw Problem.notFound();
        }
        switch (approval.state()) {
            case RECEIVED, SUSPENDED -> {}
            case ASSIGNED -> throw problem(Rejection.Reason.NOT_ACCEPTED_YET);
            case SUPPLEMENTING -> throw problem(Rejection.Reason.SUPPLEMENT_OPEN);
            case DECIDED -> throw problem(Rejection.Reason.ALREADY_DECIDED);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> throw problem(Rejection.Reason.ENDED);
        }
        Instant now = clock.instant();
        var hearing = new Hearing(
                UUID.randomUUID(),
                taskId,
                approval.caseNumber(),
                approval.item().code(),
                approval.item().department().code(),
                1,
                State.TOLD,
                now,
                HearingRules.requestBy(now, days()),
                new Content(reason, parties, null, null, null));
        if (!hearings.add(hearing, Beijing.end(hearing.requestBy()))) {
            throw Refusal.HEARING_TOLD_ALREADY.problem();
        }
        sheets.told(hearing, now);
        announcements.changed(List.of(hearing), List.of(approval), now);
        return hearing;
    }

    /** Somebody asks for it: the applicant, or an interested party whose word the department writes down. */
    @Transactional
    public Hearing request(Step step, @Nullable String party) {
        Open open = lock(step);
        Instant now = clock.instant();
        var asked = new Request(party, now, step.by());
        refuse(HearingRules.against(open.hearing(), asked));
        return kept(open.hearing().requested(asked), open.approval(), now);
    }

    /** 听证通知: its day is announced, or another one; from now on the clock stands still (art. 45). */
    @Transactional
    public Hearing announce(Step step, Sitting planned) {
        Open open = lock(step);
        WorkingCalendar days = days();
        refuse(HearingRules.against(
                open.hearing(), planned, open.approval().proceeding().reviews(), days));
        boolean first = open.hearing().state() == State.REQUESTED;
        Hearing after = kept(open.hearing().announced(planned), open.approval(), planned.announcedAt());
        sheets.announced(after, planned.announcedAt());
        if (first) {
            int expected = HearingRules.expectedDays(planned, days);
            answer(open, new Answer.Suspended(SpecialProcedure.HEARING, expected, null, step.by()));
        }
        return after;
    }

    /** 听证笔录 is signed: the clock runs again, and the decision may rest on it. */
    @Transactional
    public Hearing keep(Step step, String text, List<Signature> signatures) {
        Open open = lock(step);
        var minutes = new Minutes(text, sha256(text), signatures, clock.instant(), step.by());
        refuse(HearingRules.against(open.hearing(), minutes));
        Hearing after = kept(open.hearing().recorded(minutes), open.approval(), minutes.keptAt());
        sheets.recorded(after, minutes.keptAt());
        answer(open, new Answer.Resumed(step.by()));
        return after;
    }

    /** Nobody asked in time: the right has lapsed, and the decision goes on. One failure stops no other. */
    public void lapseAll() {
        for (Hearing due : hearings.due(clock.instant(), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> lapse(due));
            } catch (RuntimeException failed) {
                log.error("hearing {} cannot lapse: {}", due.id(), failed.toString());
            }
        }
    }

    private void lapse(Hearing due) {
        Instant now = clock.instant();
        @Nullable Approval approval = approvals.lock(List.of(due.taskId())).get(due.taskId());
        @Nullable Hearing hearing = hearings.lock(due.id()).orElse(null);
        if (approval != null
                && hearing != null
                && hearing.state() == State.TOLD
                && Beijing.day(now).isAfter(hearing.requestBy())) {
            kept(hearing.ended(State.LAPSED), approval, now);
        }
    }

    private Open lock(Step step) {
        Hearing found = hearings.find(step.id(), step.reader()).orElseThrow(Problem::notFound);
        @Nullable Approval approval = approvals.lock(List.of(found.taskId())).get(found.taskId());
        Hearing hearing = hearings.lock(step.id()).orElseThrow(Problem::notFound);
        if (approval == null) {
            throw Problem.notFound();
        }
        if (hearing.version() != step.seenVersion()) {
            throw Versions.changed();
        }
        return new Open(hearing, approval);
    }

    private Hearing kept(Hearing changed, Approval approval, Instant now) {
        hearings.save(changed);
        announcements.changed(List.of(changed), List.of(approval), now);
        return changed;
    }

    /** As if the department had said so itself. */
    private void answer(Open open, Answer said) {
        var answer = new TaskAnswer(open.hearing().taskId(), open.hearing().department(), Rank.STAFF, null, said);
        if (answering.take(List.of(answer)).getFirst() instanceof Outcome.Rejected(Rejection rejection)) {
            throw problem(rejection.reason());
        }
    }

    private WorkingCalendar days() {
        return calendar.current().orElseThrow(Refusal.CALENDAR_UNKNOWN::problem);
    }

    private static Problem problem(Rejection.Reason reason) {
        return Problem.of(HttpStatus.CONFLICT, reason.code());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuse(@Nullable Refusal refusal) {
        if (refusal != null) {
            throw refusal.problem();
        }
    }
}
