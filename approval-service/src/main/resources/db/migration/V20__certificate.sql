-- 许可证件: what an approval with a license owes the applicant, and when its clock is to be looked at next. It begins when
-- the approval's own clock has ended, so that it has a row of its own.
create table certificate (
    task_id      uuid        primary key references approval,
    lamp         text        check (lamp in ('GREEN', 'YELLOW', 'RED')),
    deliver_by   date,
    wake_at      timestamptz,
    delivered_on date,
    check (delivered_on is null or (lamp is null and wake_at is null))
);
create index certificate_due on certificate (wake_at) where wake_at is not null;
comment on table certificate is 'made with the decision (行政许可法 art. 44)';
comment on column certificate.deliver_by is 'last day to deliver, as it was last read';
comment on column certificate.wake_at is 'when the clock stands differently if nothing is delivered';
comment on column certificate.delivered_on is 'day on which the license was issued to the applicant';

alter table lamp_change
    add column watched text not null default 'DECISION' check (watched in ('DECISION', 'DELIVERY'));
comment on column lamp_change.watched is 'what the lamp is on: the decision, or the delivery of the certificate';

alter table supervision_order
    add column watched text not null default 'DECISION' check (watched in ('DECISION', 'DELIVERY'));
comment on column supervision_order.watched is 'what is late: the decision, or the delivery of the certificate';
drop index supervision_order_open;
create unique index supervision_order_open on supervision_order (task_id, watched) where state <> 'CLOSED';
