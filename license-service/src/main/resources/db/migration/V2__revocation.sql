-- 撤销: when a license was revoked, and on which ground of the law.
alter table license
    add column revoked_at     timestamptz,
    add column revoked_ground text,
    add constraint license_revoked_check check ((status = 'REVOKED') = (revoked_at is not null and revoked_ground is not null));
