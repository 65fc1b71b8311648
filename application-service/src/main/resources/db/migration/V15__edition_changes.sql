-- 规则变更: a forced change of law moves running case files to another edition, item by item, and back.
alter table case_item add column edition integer;
comment on column case_item.edition is 'edition by whose rules the item is handled; null where it is that of its case file';

create table edition_change (
    id                   uuid        primary key,
    running              bigint      generated always as identity unique,
    theme                text        not null,
    from_edition         integer     not null,
    to_edition           integer     not null,
    items                text[]      not null,
    ground               text        not null,
    state                text        not null check (state in
        ('PROPOSED', 'APPROVED', 'APPLIED', 'REVERSAL_PROPOSED', 'REVERSING', 'REVERSED')),
    version              bigint      not null,
    proposed_by          text        not null,
    proposed_at          timestamptz not null,
    approved_by          text,
    approved_at          timestamptz,
    reversal_ground      text,
    reversal_proposed_by text,
    reversal_proposed_at timestamptz,
    reversal_approved_by text,
    reversal_approved_at timestamptz,
    check (from_edition <> to_edition),
    check (approved_by <> proposed_by),
    check (reversal_approved_by <> reversal_proposed_by)
);
comment on column edition_change.ground is 'the law that asks for it, as applicants are told';

create table edition_change_case (
    change_id   uuid             not null references edition_change,
    case_number text collate "C" not null references case_file,
    state       text             not null check (state in ('PENDING', 'DONE', 'FAILED')),
    try_at      timestamptz,
    attempts    integer          not null default 0,
    failure     text,
    former_plan text             references plan,
    primary key (change_id, case_number)
);
create index edition_change_case_due on edition_change_case (try_at) where try_at is not null;
comment on column edition_change_case.state is 'of the move, or of the way back once that is approved';
comment on column edition_change_case.try_at is 'when it is to be done, or tried again; null where nothing is to be done';
comment on column edition_change_case.failure is 'kind and place of the last failure, no data';
comment on column edition_change_case.former_plan is 'digest of the plan before the move; null where nothing was moved';

create table edition_change_item (
    change_id      uuid             not null,
    case_number    text collate "C" not null,
    code           text             not null,
    result         text             not null check (result in ('MOVED', 'LEFT', 'RESTORED', 'STAYED')),
    hurdle         text,
    former_edition integer,
    primary key (change_id, case_number, code),
    foreign key (change_id, case_number) references edition_change_case
);
comment on column edition_change_item.hurdle is 'why it was left, or stays at the way back';
comment on column edition_change_item.former_edition is 'what case_item.edition was before the move';
