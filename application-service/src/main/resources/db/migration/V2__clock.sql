-- The legal clock of each item, and what it does to the promise of the whole.
alter table case_item drop constraint case_item_state_check;
alter table case_item
    add constraint case_item_state_check
        check (state in ('WAITING', 'IN_PROGRESS', 'APPROVED', 'REFUSED', 'NOT_ACCEPTED', 'BLOCKED')),
    add column clock bytea;
comment on column case_item.clock is 'encrypted JSON: acceptance, promised and statutory day, special procedure, extension';

alter table case_file add column promise_delay integer not null default 0 check (promise_delay >= 0);
comment on column case_file.promise_delay is 'working days promised more than at first, because of pauses and extensions';
