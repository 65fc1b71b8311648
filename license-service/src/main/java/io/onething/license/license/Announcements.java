package io.onething.license.license;

import io.onething.license.license.ApprovedItem.CaseItemKey;
import java.util.List;
import java.util.Map;

/** Tells the other services what becomes of licenses, in the transaction of the change. */
public interface Announcements {
    void issued(List<License> licenses);

    /** @param why by case item */
    void revoked(List<License> licenses, Map<CaseItemKey, RevokedItem> why);
}
