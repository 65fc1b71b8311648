package io.onething.license.license;

import io.onething.license.license.ApprovedItem.CaseItemKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All licenses. */
public interface Licenses {
    /** Those of the given items that have a license. */
    Set<CaseItemKey> licensed(Collection<CaseItemKey> items);

    /** Running numbers that nobody else gets; they are lost where the transaction fails. */
    List<Long> reserve(int count);

    /** Keeps each license unless its item has one already, and returns those that were kept. */
    List<License> add(List<IssuedLicense> licenses);

    /** Revokes the licenses of these items that are in force, and returns them. */
    List<License> revoke(Collection<RevokedItem> revoked);

    /**
     * A holder's licenses, the newest first.
     *
     * @param before only those with lower numbers; null for all
     */
    List<License> heldBy(String holderSubject, @Nullable String before, int limit);

    Optional<License> find(String number);

    Particulars particularsOf(License license);

    /** The signed PDF, byte by byte as it was issued. */
    byte[] fileOf(License license);
}
