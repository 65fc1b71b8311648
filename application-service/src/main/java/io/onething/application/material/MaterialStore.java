package io.onething.application.material;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Uploaded files, encrypted. */
public interface MaterialStore {
    /** Whether it was added; not where the case file has a file for that material already. */
    boolean add(Material material, byte[] content);

    /** Lets another file take the place of this material's; the old one can still be found by its identifier. */
    void setAside(String caseNumber, String key, Instant at);

    /** The files of each case file, without their content, by key; one statement. */
    Map<String, List<Material>> of(Collection<String> caseNumbers);

    Optional<Material> find(String caseNumber, UUID id);

    byte[] content(Material material);

    boolean remove(String caseNumber, UUID id);

    /** Removes the files of all other materials. */
    void retain(String caseNumber, Set<String> keys);
}
