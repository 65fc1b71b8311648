-- 撤回 and 撤销: what the applicant took back, and what was revoked after its approval.
alter table approval drop constraint approval_state_check;
alter table approval
    add constraint approval_state_check check (state in
        ('ASSIGNED', 'RECEIVED', 'SUSPENDED', 'SUPPLEMENTING', 'DECIDED', 'NOT_ACCEPTED', 'LAPSED', 'WITHDRAWN',
         'REVOKED')),
    drop constraint approval_check,
    add constraint approval_decided_check check ((state in ('DECIDED', 'REVOKED'))
        = (verdict is not null and decision is not null and decided_at is not null));
drop index approval_open;
create index approval_open on approval (department, state, number)
    where state in ('ASSIGNED', 'RECEIVED', 'SUSPENDED', 'SUPPLEMENTING');
