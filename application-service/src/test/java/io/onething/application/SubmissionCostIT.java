package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.casefile.Submissions;
import io.onething.application.undertaking.Offers;
import io.onething.plan.Plan;
import io.onething.web.Caller;
import io.onething.web.Role;
import io.onething.web.Versions;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SubmissionCostIT extends ApplicationIT {
    @Autowired
    Submissions submissions;

    @Test
    void a_submission_is_nine_statements_and_two_where_undertakings_matter_however_many_items_it_dispatches() {
        String applicant = "applicant-" + UUID.randomUUID();
        var caller = new Caller(applicant, applicant, null, "zh", Set.of(Role.APPLICANT), null);
        Portal portal = new Portal(client, applicant);
        for (int example = 0; example < 2; example++) {
            Reply draft = portal.open(TestThemes.NEWBORN, example);
            String number = draft.text("number");
            Plan plan = TestThemes.plan(TestThemes.NEWBORN, example);
            var form = TestThemes.form(plan);
            Reply filled = portal.put("/api/case-files/" + number + "/form", draft.etag(), form);
            String etag = portal.uploadAll(number, plan).orElseGet(filled::etag);
            long version = Versions.required(etag);
            int statements = StatementCount.of(() -> submissions.submit(
                    caller, number, version, UUID.randomUUID().toString()));
            assertThat(statements).isEqualTo(Offers.vary(plan) ? 11 : 9);
        }
    }
}
