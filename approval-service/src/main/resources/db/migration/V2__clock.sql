-- The clock of an approval: what happened to it, how its lamp stands, and when it is to be looked at next.
alter table approval drop constraint approval_state_check;
alter table approval
    add constraint approval_state_check
        check (state in ('ASSIGNED', 'RECEIVED', 'SUSPENDED', 'DECIDED', 'NOT_ACCEPTED')),
    add column proceeding  bytea,
    add column lamp        text check (lamp in ('GREEN', 'YELLOW', 'RED', 'GREY')),
    add column promised_on date,
    add column wake_at     timestamptz;
comment on column approval.proceeding is 'encrypted JSON: special procedures, extension, reviews, refusal to accept';
comment on column approval.promised_on is 'last day of the promised limit, as it was last told';
comment on column approval.wake_at is 'when the clock stands differently if nobody does anything';

drop index approval_open;
create index approval_open on approval (department, state, number) where state not in ('DECIDED', 'NOT_ACCEPTED');
create index approval_due on approval (wake_at) where wake_at is not null;

create table lamp_change (
    id      bigint      generated always as identity primary key,
    task_id uuid        not null references approval,
    at      timestamptz not null,
    lamp    text        not null
);
create index lamp_change_of_task on lamp_change (task_id, id);

create table working_calendar (
    single  boolean     primary key default true check (single),
    content text        not null,
    kept_at timestamptz not null
);

-- Timers of db-scheduler, in the form its release 16 asks for.
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
