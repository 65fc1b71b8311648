package io.onething.catalog.calendar;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Tells the nation's calendar that the catalog folder brings, so that no other service needs to ask for it. */
@Component
class ReleasedCalendar implements SmartInitializingSingleton {
    private final Calendars calendars;

    ReleasedCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void afterSingletonsInstantiated() {
        calendars.tellNation();
    }
}
