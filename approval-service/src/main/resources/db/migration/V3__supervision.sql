-- 督办单, and what figures are computed from.
alter table approval
    add column used_days integer,
    add column on_time   boolean;
comment on column approval.used_days is 'working days used when the row was last written; at the end those from acceptance to decision';
comment on column approval.on_time is 'whether the decision came within the promised limit; null before it, or where nothing is promised';

create table supervision_order (
    id          uuid        primary key,
    number      bigint      generated always as identity unique,
    task_id     uuid        not null references approval,
    case_number text        not null,
    item_code   text        not null,
    name_zh     text        not null,
    name_en     text        not null,
    theme       text        not null,
    department  text        not null,
    state       text        not null check (state in ('ISSUED', 'ANSWERED', 'CLOSED')),
    level       text        not null check (level in ('DEPARTMENT', 'AGENCY_HEAD', 'GOVERNMENT')),
    issued_at   timestamptz not null,
    answer_by   date        not null,
    reason      bytea,
    new_date    date,
    answered_by text,
    answered_at timestamptz,
    closed_at   timestamptz,
    closed_by   text
);
comment on column supervision_order.reason is 'encrypted: why it is overdue';
create unique index supervision_order_open on supervision_order (task_id) where state <> 'CLOSED';
create index supervision_order_of_department on supervision_order (department, number);
create index supervision_order_due on supervision_order (answer_by) where state <> 'CLOSED';

create table supervision_change (
    id       bigint      generated always as identity primary key,
    order_id uuid        not null references supervision_order,
    state    text        not null,
    level    text        not null,
    at       timestamptz not null
);
create index supervision_change_of_order on supervision_change (order_id, id);
