package io.onething.catalog.calendar;

import io.onething.kernel.WorkingCalendar;
import io.onething.plan.catalog.CalendarYear;
import io.onething.plan.catalog.Catalog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The working calendar of a region: the notices of the files, those that operators loaded since in their place, and what
 * the region adds. Read anew each time, so that a notice counts on every instance from the moment it is loaded.
 */
@Component
class Calendars {
    private final List<CalendarYear> ofFiles;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CalendarAnnouncements announcements;
    private final Clock clock;

    Calendars(Catalog catalog, JdbcClient jdbc, JsonMapper json, CalendarAnnouncements announcements, Clock clock) {
        this.ofFiles = catalog.years();
        this.jdbc = jdbc;
        this.json = json;
        this.announcements = announcements;
        this.clock = clock;
    }

    private record Loaded(String region, CalendarYear year) {}

    WorkingCalendar of(String region) {
        Map<Integer, CalendarYear> national = new TreeMap<>();
        ofFiles.forEach(year -> national.put(year.year(), year));
        List<CalendarYear> regional = new ArrayList<>();
        for (Loaded each : loaded(Region.chain(region))) {
            if (each.region().equals(Region.NATION)) {
                national.put(each.year().year(), each.year());
            } else {
                regional.add(each.year());
            }
        }
        // A region adds to the nation's days. Its notice alone does not make a year announced.
        return add(CalendarYear.calendar(national.values()), CalendarYear.calendar(regional));
    }

    private static WorkingCalendar add(WorkingCalendar nation, WorkingCalendar region) {
        Set<LocalDate> off = new HashSet<>(nation.holidays());
        off.removeAll(region.workingWeekends());
        off.addAll(region.holidays());
        Set<LocalDate> working = new HashSet<>(nation.workingWeekends());
        working.removeAll(region.holidays());
        working.addAll(region.workingWeekends());
        return new WorkingCalendar(nation.announcedYears(), off, working);
    }

    private List<Loaded> loaded(List<String> regions) {
        return jdbc.sql("select region, notice from calendar_year where region = any (?) order by region, year")
                .param(regions.toArray(String[]::new))
                .query((row, _) -> new Loaded(
                        row.getString("region"), json.readValue(row.getString("notice"), CalendarYear.class)))
                .list();
    }

    /** Puts a notice in force and tells of it; loading the same one again changes and tells nothing. */
    @Transactional
    public void load(String region, CalendarYear year, String by) {
        lock();
        jdbc.sql("""
                        insert into calendar_year (region, year, notice, loaded_at, loaded_by) values (?, ?, ?, ?, ?)
                        on conflict (region, year) do update set
                          notice = excluded.notice, loaded_at = excluded.loaded_at, loaded_by = excluded.loaded_by
                        where calendar_year.notice <> excluded.notice""")
                .params(region, year.year(), json.writeValueAsString(year), now(), by)
                .update();
        tell(region, year.year());
    }

    /** Tells the nation's calendar, unless that is what was told last. */
    @Transactional
    public void tellNation() {
        lock();
        of(Region.NATION).announcedYears().stream().max(Integer::compare).ifPresent(year -> tell(Region.NATION, year));
    }

    private void tell(String region, int year) {
        WorkingCalendar calendar = of(region);
        int changed = jdbc.sql("""
                        insert into calendar_told (region, calendar, told_at) values (?, ?, ?)
                        on conflict (region) do update set calendar = excluded.calendar, told_at = excluded.told_at
                        where calendar_told.calendar <> excluded.calendar""")
                .params(region, json.writeValueAsString(CalendarView.of(calendar)), now())
                .update();
        if (changed > 0) {
            announcements.published(region, year, calendar);
        }
    }

    /** One notice at a time: each tells the whole calendar, and two at once would each leave the other's year out. */
    private void lock() {
        jdbc.sql("lock table calendar_year in share row exclusive mode").update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
