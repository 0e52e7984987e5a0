-- Tablets at the counter that ask one question after the other, and codes that let somebody answer once.

-- A device shows nothing but its survey. Of its pairing code and of its token only hashes are kept.
create sequence survey_device_seq start with 50 increment by 50;
create table survey_device (
    id            bigint      primary key,
    version       integer     not null default 0,
    uuid          uuid        not null unique,
    target_id     bigint      not null references survey_target (id),
    name          varchar(60) not null check (btrim(name) <> ''),
    pairing       bytea       unique,
    pairing_until timestamptz,
    token         bytea       unique,
    paired_at     timestamptz,
    revoked_at    timestamptz,
    -- The hour only: with the minute one could find out who answered when.
    seen_at       timestamptz,
    -- Answers that wait on the device, as it last said.
    waiting       integer     not null default 0 check (waiting between 0 and 1000000),
    check ((pairing is null) = (pairing_until is null)),
    check ((token is null) = (paired_at is null)),
    check (revoked_at is null or (token is null and pairing is null))
);
create index survey_device_target on survey_device (target_id);

-- Whether the public page takes answers only with a code.
alter table survey_target add column by_code boolean not null default false;

-- Codes handed out, one for each transaction. A code that is spent is deleted in the transaction of its answer: nothing
-- that stays refers to the answer, and no time is kept but the day the codes were made.
create sequence survey_code_batch_seq start with 50 increment by 50;
create table survey_code_batch (
    id        bigint      primary key,
    target_id bigint      not null references survey_target (id),
    made_on   date        not null,
    issued    integer     not null check (issued between 1 and 1000)
);
create index survey_code_batch_target on survey_code_batch (target_id);
create table survey_code (
    hash     bytea  primary key,
    batch_id bigint not null references survey_code_batch (id)
);
create index survey_code_of_batch on survey_code (batch_id);

grant select, insert, update, delete on survey_device, survey_code_batch, survey_code to ${applicationRole};
grant usage, select on sequence survey_device_seq, survey_code_batch_seq to ${applicationRole};
