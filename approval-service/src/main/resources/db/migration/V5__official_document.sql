-- 文书: what is told in writing. The text is kept with the change that it tells of; number and file come a moment later.
create table official_document (
    id           uuid        primary key,
    running      bigint      generated always as identity unique,
    task_id      uuid        not null references approval,
    kind         text        not null,
    draft        bytea       not null,
    issued_on    date        not null,
    make_at      timestamptz,
    number       text        unique,
    pdf          bytea,
    sha256       text,
    delivered_at timestamptz,
    check ((make_at is null) = (pdf is not null)),
    check ((number is null) = (pdf is null))
);
alter table official_document alter column pdf set storage external;
create index official_document_of_task on official_document (task_id, running);
create index official_document_to_make on official_document (make_at) where make_at is not null;
comment on column official_document.draft is 'encrypted JSON: the text';
comment on column official_document.pdf is 'encrypted: the file';
comment on column official_document.make_at is 'when it is to be made, or tried again; null once it is';
comment on column official_document.delivered_at is 'when the applicant fetched it first';

create table document_number (
    department text    not null,
    kind       text    not null,
    year       integer not null,
    last       integer not null,
    primary key (department, kind, year)
);
