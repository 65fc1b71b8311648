-- 补正 and 退件, and who asked for more than once.
alter table approval drop constraint approval_state_check;
alter table approval
    add constraint approval_state_check check (state in
        ('ASSIGNED', 'RECEIVED', 'SUSPENDED', 'SUPPLEMENTING', 'DECIDED', 'NOT_ACCEPTED', 'LAPSED'));
drop index approval_open;
create index approval_open on approval (department, state, number)
    where state not in ('DECIDED', 'NOT_ACCEPTED', 'LAPSED');

create table asked_again (
    id       bigint      generated always as identity primary key,
    task_id  uuid        not null references approval,
    at       timestamptz not null,
    asked_by text
);
create index asked_again_of_task on asked_again (task_id, id);
comment on table asked_again is 'second requests for corrections, which were refused (行政许可法 art. 72 (4))';
