-- 联合踏勘: one visit of several departments, and what each of them found.
create table inspection (
    id          uuid        primary key,
    number      bigint      generated always as identity unique,
    version     bigint      not null,
    state       text        not null
                check (state in ('PROPOSED', 'SCHEDULED', 'DONE', 'RECHECK', 'MERGED', 'CANCELLED')),
    applicant   text        not null,
    lead        text        not null,
    lead_zh     text        not null,
    appointment bytea,
    starts_at   timestamptz,
    proposed_at timestamptz not null,
    closed_at   timestamptz
);
create index inspection_of_applicant on inspection (applicant, number);
create index inspection_of_lead on inspection (lead, number);
comment on column inspection.appointment is 'encrypted JSON: when, where, and who comes';

create table inspected_item (
    task_id          uuid    primary key references approval,
    inspection_id    uuid    not null references inspection,
    place            integer not null,
    case_number      text    not null,
    item_code        text    not null,
    name_zh          text    not null,
    name_en          text    not null,
    department       text    not null,
    department_zh    text    not null,
    expected         text    not null,
    ended            boolean not null,
    conclusion       text    check (conclusion in ('OK', 'CORRECT', 'ABSENT')),
    open_corrections integer not null,
    findings         bytea
);
create index inspected_item_of_inspection on inspected_item (inspection_id, place);
create index inspected_item_of_case on inspected_item (case_number);
create index inspected_item_of_department on inspected_item (department, inspection_id);
comment on column inspected_item.expected is 'JSON: codes of all items of the case that are to be looked at';
comment on column inspected_item.findings is 'encrypted JSON: what was found, and what became of it';

create table inspection_file (
    id            uuid        primary key,
    running       bigint      generated always as identity unique,
    inspection_id uuid        not null references inspection,
    department    text        not null,
    name          bytea       not null,
    type          text        not null,
    size          integer     not null,
    sha256        text        not null,
    content       bytea       not null,
    taken_by      text        not null,
    taken_at      timestamptz not null
);
alter table inspection_file alter column content set storage external;
create index inspection_file_of_inspection on inspection_file (inspection_id, running);
comment on column inspection_file.name is 'encrypted: the name as it was sent';
comment on column inspection_file.content is 'encrypted: photo or note';
