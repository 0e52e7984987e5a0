-- Mail addresses given at the public window, and whether the link sent there was used. Until then nothing else is sent.
create table complaint_address_check (
    complaint_id bigint      primary key references complaint (id) deferrable initially deferred,
    token_hash   bytea       not null unique check (length(token_hash) = 32),
    asked_at     timestamptz not null,
    confirmed_at timestamptz check (confirmed_at >= asked_at)
);
grant select, insert, update, delete on complaint_address_check to ${applicationRole};

-- The public list: what is verified and open to everybody, newest first.
create index complaint_public on complaint (verified_at desc, id desc)
    where not confidential and not supervision and state in ('AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED');
