-- 核查 of what was granted on a commitment (告知承诺). When it is to be looked at next is a column of it.
create table verification (
    id            uuid        primary key,
    number        bigint      generated always as identity unique,
    task_id       uuid        not null unique references approval,
    case_number   text        not null,
    item_code     text        not null,
    name_zh       text        not null,
    name_en       text        not null,
    department    text        not null,
    department_zh text        not null,
    applicant     text        not null,
    state         text        not null check (state in
        ('VERIFY_DUE', 'MISMATCH', 'RECTIFY', 'RECHECK_DUE', 'VERIFIED', 'REVOKED')),
    due_on        date        not null,
    overdue       boolean     not null,
    version       bigint      not null,
    wake_at       timestamptz,
    dossier       bytea       not null
);
create index verification_of_department on verification (department, number);
create index verification_of_applicant on verification (applicant, number);
create index verification_due on verification (wake_at) where wake_at is not null;
comment on column verification.dossier is 'encrypted JSON: what was committed, found, told and asked';
comment on column verification.wake_at is 'when it stands differently if nobody does anything';

create table verification_change (
    id              bigint      generated always as identity primary key,
    verification_id uuid        not null references verification,
    state           text        not null,
    overdue         boolean     not null,
    at              timestamptz not null
);
create index verification_change_of_verification on verification_change (verification_id, id);
