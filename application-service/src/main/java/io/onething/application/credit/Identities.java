package io.onething.application.credit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who stands behind case files; what the credit gate needs to know of them. */
public interface Identities {
    /** By case number; one statement. */
    Map<String, Identity> of(Collection<String> caseNumbers);

    /** Behind the applicant's own submitted case files, the newest fifty. */
    List<Identity> filedBy(String subject);
}
