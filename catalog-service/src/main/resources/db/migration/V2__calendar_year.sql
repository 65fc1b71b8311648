-- Holiday notices that operators load while the service runs. They come before those of the files.
create table calendar_year (
    region    text        not null,
    year      integer     not null,
    notice    text        not null,
    loaded_at timestamptz not null,
    loaded_by text        not null,
    primary key (region, year)
);

comment on column calendar_year.region is 'CN, or the code of a region by GB/T 2260';
comment on column calendar_year.notice is 'JSON: holidays and working weekends';
