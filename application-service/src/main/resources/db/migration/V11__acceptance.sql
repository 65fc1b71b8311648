-- 承诺书: what was signed, with the text that was read. Never removed: what was taken back, or signed anew, stays readable.
create table undertaking (
    id            bigint           generated always as identity primary key,
    case_number   text collate "C" not null references case_file,
    item          text             not null,
    kind          text             not null check (kind in ('TOLERANCE', 'COMMITMENT')),
    text_digest   text             not null,
    signed        bytea            not null,
    signed_at     timestamptz      not null,
    taken_back_at timestamptz
);
comment on column undertaking.signed is 'encrypted JSON: papers, text, who signed';
create unique index undertaking_current on undertaking (case_number, item, kind) where taken_back_at is null;

-- 受理检查报告: every check of a submission, in the words that held then.
create table acceptance_report (
    case_number text collate "C" primary key references case_file,
    edition     integer          not null,
    made_at     timestamptz      not null,
    digest      text             not null,
    content     bytea            not null
);
comment on column acceptance_report.digest is 'SHA-256 of the JSON before it was compressed and encrypted';
-- What is encrypted cannot be compressed.
alter table acceptance_report alter column content set storage external;

-- What is signed for an item under way, and what of it is owed.
alter table case_item add column undertaken bytea;
comment on column case_item.undertaken is 'encrypted JSON: undertakings, papers owed, until when, and when they came';
