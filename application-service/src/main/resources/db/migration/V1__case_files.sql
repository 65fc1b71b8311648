-- Published editions as catalog-service gave them: case files under way do not need it any more.
create table theme_edition (
    theme      text        not null,
    edition    integer     not null,
    content    text        not null,
    fetched_at timestamptz not null,
    primary key (theme, edition)
);

-- The last working calendar that catalog-service gave.
create table working_calendar (
    single     boolean     primary key default true check (single),
    content    text        not null,
    fetched_at timestamptz not null
);

-- Plans by the digest of their content. A case file runs to its end by the plan it was filed with, whatever becomes of
-- the planner; equal answers give equal plans, so there are few.
create table plan (
    digest  text primary key,
    content text not null
);

create sequence case_number_running minvalue 1 maxvalue 99999999 cycle;

create table case_file (
    number                  text collate "C" primary key,
    applicant               text        not null,
    applicant_email         text,
    applicant_locale        text        not null,
    theme                   text        not null,
    edition                 integer     not null,
    plan                    text        not null references plan,
    filing                  bytea       not null, -- encrypted: answers, choice and form
    state                   text        not null check (state in ('DRAFT', 'IN_PROGRESS', 'COMPLETED')),
    result                  text        check (result in ('APPROVED', 'PARTLY_APPROVED', 'REFUSED')),
    version                 bigint      not null,
    created_at              timestamptz not null,
    submitted_at            timestamptz,
    promised_on             date,
    promised_on_provisional boolean     not null default false,
    completed_at            timestamptz
) with (fillfactor = 80);
create index case_file_of_applicant on case_file (applicant, number desc);

create table case_item (
    case_number    text collate "C" not null references case_file,
    code           text             not null,
    state          text             not null check (state in ('WAITING', 'IN_PROGRESS', 'APPROVED', 'REFUSED', 'BLOCKED')),
    dispatched_at  timestamptz,
    received_at    timestamptz,
    decided_at     timestamptz,
    license_number text,
    outcome        bytea, -- encrypted: reason and output of the decision
    primary key (case_number, code)
) with (fillfactor = 80);

create table material (
    id           uuid             primary key,
    case_number  text collate "C" not null references case_file,
    key          text             not null,
    file_name    bytea            not null, -- encrypted
    type         text             not null,
    size         integer          not null,
    sha256       text             not null,
    content      bytea            not null, -- encrypted
    uploaded_at  timestamptz      not null,
    unique (case_number, key)
);
-- What is encrypted cannot be compressed.
alter table material alter column content set storage external;

create table timeline_entry (
    id          bigint           generated always as identity primary key,
    case_number text collate "C" not null references case_file,
    at          timestamptz      not null,
    event       text             not null,
    item        text,
    detail      text
);
create index timeline_of_case on timeline_entry (case_number, id);
