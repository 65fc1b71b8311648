package io.onething.license.license;

import java.util.List;

/** Tells the other services of new licenses, in the transaction that keeps them. */
public interface Announcements {
    void issued(List<License> licenses);
}
