create table outbox (
    id          bigint generated always as identity primary key,
    topic       text        not null,
    type        text        not null,
    subject     text        not null,
    event_id    uuid        not null,
    occurred_at timestamptz not null,
    traceparent text,
    data        text        not null,
    sent_at     timestamptz
);
create index outbox_unsent on outbox (id) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

create table inbox (
    consumer    text        not null,
    event_key   text        not null,
    received_at timestamptz not null,
    primary key (consumer, event_key)
);
create index inbox_age on inbox (received_at);

create table dead_letter (
    id          bigint generated always as identity primary key,
    consumer    text        not null,
    topic       text        not null,
    event_id    text        not null,
    type        text        not null,
    subject     text        not null,
    occurred_at timestamptz not null,
    traceparent text,
    data        text        not null,
    reason      text        not null,
    parked_at   timestamptz not null,
    replayed_at timestamptz
);
create index dead_letter_waiting on dead_letter (consumer, subject, id) where replayed_at is null;
