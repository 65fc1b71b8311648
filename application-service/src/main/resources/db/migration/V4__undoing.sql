-- 撤回 and 撤销: what is taken back, item by item, and how far that is.
alter table case_item drop constraint case_item_state_check;
alter table case_item
    add constraint case_item_state_check check (state in
        ('WAITING', 'IN_PROGRESS', 'APPROVED', 'REFUSED', 'NOT_ACCEPTED', 'LAPSED', 'WITHDRAWN', 'REVOKED', 'BLOCKED')),
    add column undoing            bytea,
    add column license_revoked_at timestamptz;
comment on column case_item.undoing is 'encrypted JSON: that it is to be undone, why, and what became of it';

alter table case_file drop constraint case_file_result_check;
alter table case_file
    add constraint case_file_result_check check (result in
        ('APPROVED', 'PARTLY_APPROVED', 'REFUSED', 'WITHDRAWN', 'REVOKED'));
