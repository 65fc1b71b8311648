-- 补正: what departments ask to be corrected, the one notice of it, and when a case file is to be looked at next.
alter table case_item drop constraint case_item_state_check;
alter table case_item
    add constraint case_item_state_check check (state in
        ('WAITING', 'IN_PROGRESS', 'APPROVED', 'REFUSED', 'NOT_ACCEPTED', 'LAPSED', 'BLOCKED')),
    add column supplement bytea;
comment on column case_item.supplement is 'encrypted JSON: what is to be corrected, since when and until when';

alter table case_file add column wake_at timestamptz;
comment on column case_file.wake_at is 'when the notice of corrections goes out, or the time to correct ends, if nobody does anything';
create index case_file_due on case_file (wake_at) where wake_at is not null;

-- A corrected paper takes the place of another, which stays readable for those who had it.
alter table material drop constraint material_case_number_key_key;
alter table material add column replaced_at timestamptz;
create unique index material_current on material (case_number, key) where replaced_at is null;

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
