-- 信用记录: what stands against persons and enterprises. Found by blind index, since everything else is encrypted.
create table credit_record (
    id          bigint      generated always as identity primary key,
    holders     text[]      not null check (cardinality(holders) > 0),
    kind        text        not null check (kind in ('SERIOUS', 'LIGHT', 'FALSE_COMMITMENT', 'LAPSED_TOLERANCE')),
    since       date        not null,
    content     bytea       not null,
    recorded_at timestamptz not null,
    repaired_at timestamptz
);
comment on column credit_record.holders is 'HMAC of the identity number, or of who filed where no number is known';
comment on column credit_record.content is 'encrypted JSON: identity number, reason, agency, how it is repaired';
create index credit_record_open on credit_record using gin (holders) where repaired_at is null;
