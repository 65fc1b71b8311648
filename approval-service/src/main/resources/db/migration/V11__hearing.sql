-- 听证: one for a task at most.
create table hearing (
    id           uuid        primary key,
    number       bigint      generated always as identity unique,
    task_id      uuid        not null unique references approval,
    version      bigint      not null,
    state        text        not null
                 check (state in ('TOLD', 'REQUESTED', 'ANNOUNCED', 'RECORDED', 'LAPSED', 'CANCELLED')),
    told_at      timestamptz not null,
    request_by   date        not null,
    wake_at      timestamptz,
    content      bytea       not null,
    chair        text,
    held_at      timestamptz,
    record_sha256 text
);
create index hearing_due on hearing (wake_at) where wake_at is not null;
comment on column hearing.wake_at is 'when the right lapses; null once it was asked for or has ended';
comment on column hearing.content is 'encrypted JSON: reason, interested parties, request, sitting, record with signatures';
comment on column hearing.chair is 'account of who is in the chair: neither reviews nor decides';
