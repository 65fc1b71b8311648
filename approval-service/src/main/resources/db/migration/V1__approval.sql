-- One row per case item: the department's side of it.
create table approval (
    task_id     uuid        primary key,
    number      bigint      generated always as identity unique,
    case_number text        not null,
    item_code   text        not null,
    department  text        not null,
    state       text        not null check (state in ('ASSIGNED', 'RECEIVED', 'DECIDED')),
    version     bigint      not null,
    item        text        not null,
    task_data   bytea       not null,
    holder      bytea       not null,
    applicant   text        not null,
    assigned_at timestamptz not null,
    received_at timestamptz,
    received_by text,
    verdict     text        check (verdict in ('APPROVED', 'REFUSED')),
    decision    bytea,
    decided_at  timestamptz,
    decided_by  text,
    unique (case_number, item_code),
    check ((state = 'DECIDED') = (verdict is not null and decision is not null and decided_at is not null))
);
create index approval_of_department on approval (department, number);
create index approval_open on approval (department, state, number) where state <> 'DECIDED';

comment on column approval.number is 'order of arrival; what a list goes on from';
comment on column approval.item is 'JSON: what the item is and asks for; no personal data';
comment on column approval.task_data is 'encrypted JSON: form values and materials';
comment on column approval.holder is 'encrypted JSON: whom a license would be issued to';
comment on column approval.decision is 'encrypted JSON: output, reason, opinion';
