create table heard (
    id      bigint generated always as identity primary key,
    subject text not null,
    words   text not null
);
