-- Who is told of a case, learned when it is submitted.
create table case_contact (
    case_number text primary key,
    subject     text not null,
    locale      text not null,
    email       bytea,            -- encrypted, context is the case number
    item_names  text not null     -- JSON: names of the items, to which later events refer by code
);

-- Steps of cases whose contact is not known yet: topics are not in order with each other.
create table pending_notice (
    event_key   text primary key,
    case_number text        not null,
    type        text        not null,
    step        bytea       not null, -- encrypted JSON, context is the case number
    occurred_at timestamptz not null
);
create index pending_notice_case on pending_notice (case_number);

create table notice (
    id          bigint generated always as identity primary key,
    event_key   text        not null unique,
    case_number text        not null,
    subject     text        not null,
    words       bytea       not null, -- encrypted JSON in both languages, context is the case number
    occurred_at timestamptz not null,
    read_at     timestamptz
);
create index notice_inbox on notice (subject, id);
create index notice_unread on notice (subject, id) where read_at is null;

create table delivery (
    id              bigint generated always as identity primary key,
    notice_id       bigint  not null references notice,
    channel         text    not null,
    state           text    not null check (state in ('PENDING', 'SENT', 'FAILED', 'SKIPPED')),
    attempts        integer not null default 0,
    last_error      text,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    unique (notice_id, channel)
);
create index delivery_state on delivery (state, id);

-- As db-scheduler expects it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
