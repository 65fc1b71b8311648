package io.onething.application.plan;

import java.util.Collection;
import java.util.Map;

/** Plans by the digest of their content. */
public interface KeptPlans {
    void keep(String digest, String content);

    Map<String, String> find(Collection<String> digests);
}
