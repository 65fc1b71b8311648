package io.onething.catalog.calendar;

import io.onething.kernel.WorkingCalendar;

/** Tells the other services of a calendar that changed, in the transaction that changes it. */
public interface CalendarAnnouncements {
    /**
     * @param region whose notice was loaded: CN, or a code of GB/T 2260
     * @param year of the notice
     * @param calendar all of the region's calendar as it is now
     */
    void published(String region, int year, WorkingCalendar calendar);
}
