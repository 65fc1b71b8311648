package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.casefile.Submissions;
import io.onething.web.Caller;
import io.onething.web.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SubmissionCostIT extends ApplicationIT {
    @Autowired
    Submissions submissions;

    @Test
    void a_submission_is_eight_statements_however_many_items_it_dispatches() {
        String applicant = "applicant-" + UUID.randomUUID();
        var caller = new Caller(applicant, applicant, null, "zh", Set.of(Role.APPLICANT), null);
        Portal portal = new Portal(client, applicant);
        for (int example = 0; example < 2; example++) {
            Reply draft = portal.open(TestThemes.NEWBORN, example);
            String number = draft.text("number");
            var form = TestThemes.form(TestThemes.plan(TestThemes.NEWBORN, example));
            portal.put("/api/case-files/" + number + "/form", draft.etag(), form);
            int statements = StatementCount.of(() ->
                    submissions.submit(caller, number, 2, UUID.randomUUID().toString()));
            assertThat(statements).isEqualTo(8);
        }
    }
}
