create table theme_edition (
    theme_code      text        not null,
    edition         integer     not null check (edition > 0),
    digest          text        not null,
    definition      text        not null,
    name_zh         text        not null,
    name_en         text        not null,
    subject         text        not null,
    lifecycle_stage text        not null,
    published_at    timestamptz not null,
    published_by    text        not null,
    primary key (theme_code, edition)
);

-- Case files are bound to the edition they began with, for years: nobody changes one, not even by hand.
create function refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    raise exception 'a published edition of a theme never changes; publish a new one'
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger theme_edition_never_changes
    before update or delete or truncate on theme_edition
    for each statement execute function refuse_change_of_edition();
