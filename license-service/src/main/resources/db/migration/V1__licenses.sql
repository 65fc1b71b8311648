-- Generation 0 is the root that certifies, the highest other generation signs. Private keys are encrypted.
create table signing_key (
    generation  integer primary key,
    certificate bytea not null,
    private_key bytea not null
);

create sequence license_running;

create table license_file (
    sha256  text  primary key,
    content bytea not null
);

-- holder and output of the decision are encrypted in particulars, and so is the file.
create table license (
    number             text collate "C" primary key,
    case_number        text        not null,
    item_code          text        not null,
    item_name_zh       text        not null,
    item_name_en       text        not null,
    name_zh            text        not null,
    type               text        not null,
    department_code    text        not null,
    department_name_zh text        not null,
    holder_subject     text        not null,
    issued_on          date        not null,
    valid_until        date,
    status             text        not null check (status in ('ACTIVE', 'REVOKED')),
    sha256             text        not null references license_file deferrable initially deferred,
    particulars        bytea       not null,
    unique (case_number, item_code),
    check (valid_until >= issued_on)
);
create index license_holder on license (holder_subject, number);
