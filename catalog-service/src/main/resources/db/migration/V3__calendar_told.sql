-- The calendar of a region as other services were last told of it.
create table calendar_told (
    region   text        primary key,
    calendar text        not null,
    told_at  timestamptz not null
);
comment on column calendar_told.calendar is 'JSON: years, days off and working weekends, each ascending, so that equal calendars are equal text';
