package io.onething.application.acceptance;

import io.onething.application.acceptance.Acceptance.ItemChecks;
import io.onething.application.acceptance.ReportStore.Kept;
import io.onething.plan.Plan;
import io.onething.web.Caller;
import io.onething.web.Problem;
import io.onething.web.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the report of each submission, for the applicant, for those who supervise, and for a court. */
@Component
public class AcceptanceReports {
    private final ReportStore store;
    private final ReportAccess access;
    private final ReportWords words;
    private final JsonMapper json;

    AcceptanceReports(ReportStore store, ReportAccess access, ReportWords words, JsonMapper json) {
        this.store = store;
        this.access = access;
        this.words = words;
        this.json = json;
    }

    /**
     * A report that was kept.
     *
     * @param digest SHA-256 of its JSON, as it was made
     * @param report the report
     */
    public record KeptReport(String digest, AcceptanceReport report) {}

    /** Joins the transaction of the submission. */
    public void keep(String caseNumber, Plan plan, List<ItemChecks> checks, Instant at) {
        String content = json.writeValueAsString(words.report(caseNumber, plan, checks, at));
        store.add(caseNumber, new Kept(plan.edition(), at, digest(content), content));
    }

    /**
     * The report of a case file that was submitted: for its applicant and for supervisors; otherwise 404.
     *
     * @throws IllegalStateException where it is not what was kept
     */
    public KeptReport find(Caller caller, String caseNumber) {
        if (!caller.is(Role.SUPERVISOR) && !access.isOwn(caller, caseNumber)) {
            throw Problem.notFound();
        }
        Kept kept = store.find(caseNumber).orElseThrow(Problem::notFound);
        if (!digest(kept.json()).equals(kept.digest())) {
            throw new IllegalStateException("the acceptance report of " + caseNumber + " is not what was kept");
        }
        return new KeptReport(kept.digest(), json.readValue(kept.json(), AcceptanceReport.class));
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
