-- Other systems are told of what happens to complaints they may know of, instead of asking again and again.

create table complaint_webhook (
    id               bigint       generated always as identity primary key,
    version          integer      not null default 1,
    uuid             uuid         not null unique,
    client_id        bigint       not null references api_client (id),
    url              varchar(500) not null check (url ~ '^https?://'),
    events           varchar(600) not null check (btrim(events) <> ''),
    -- Encrypted; the old one still signs for a while after it was replaced.
    secret           bytea        not null,
    old_secret       bytea,
    old_secret_until timestamptz,
    active           boolean      not null default true,
    made_at          timestamptz  not null,
    made_by          varchar(120) not null,
    -- The other side did not answer: nothing is sent there before.
    not_before       timestamptz,
    last_success_at  timestamptz,
    last_failure_at  timestamptz,
    last_error       varchar(300),
    check ((old_secret is null) = (old_secret_until is null))
);
create index complaint_webhook_client on complaint_webhook (client_id);

-- Changes of complaints below it have been looked at.
create table complaint_webhook_place (
    one             boolean primary key default true check (one),
    change_position bigint  not null default 0
);
insert into complaint_webhook_place (change_position) values (0);

-- Up to which entry of its history a complaint has been looked at.
create table complaint_webhook_seen (
    complaint_id bigint  primary key references complaint (id),
    seq          integer not null check (seq > 0)
);

-- What is to be told, or was. Without a complaint it is a trial.
create table complaint_webhook_delivery (
    id              bigint       generated always as identity primary key,
    uuid            uuid         not null unique,
    webhook_id      bigint       not null references complaint_webhook (id) on delete cascade,
    complaint_id    bigint       references complaint (id),
    seq             integer,
    event           varchar(40)  not null,
    happened_at     timestamptz  not null,
    state           varchar(8)   not null check (state in ('PENDING', 'SENDING', 'SENT', 'SKIPPED', 'DEAD')),
    attempts        integer      not null default 0,
    next_attempt_at timestamptz  not null,
    claim           uuid,
    lease_until     timestamptz,
    made_at         timestamptz  not null,
    finished_at     timestamptz,
    status          integer,
    took_ms         integer,
    error           varchar(300),
    unique (webhook_id, complaint_id, seq),
    check ((complaint_id is null) = (seq is null)),
    check ((state = 'SENDING') = (claim is not null)),
    check ((claim is null) = (lease_until is null)),
    check ((state in ('SENT', 'SKIPPED', 'DEAD')) = (finished_at is not null))
) with (fillfactor = 80);
create index complaint_webhook_delivery_due on complaint_webhook_delivery (webhook_id, next_attempt_at, id)
    where state in ('PENDING', 'SENDING');
create index complaint_webhook_delivery_dead on complaint_webhook_delivery (webhook_id, id) where state = 'DEAD';
create index complaint_webhook_delivery_log on complaint_webhook_delivery (webhook_id, id);
create index complaint_webhook_delivery_complaint on complaint_webhook_delivery (complaint_id) where complaint_id is not null;
create index complaint_webhook_delivery_finished on complaint_webhook_delivery (finished_at) where finished_at is not null;

grant select, insert, update, delete
    on complaint_webhook, complaint_webhook_place, complaint_webhook_seen, complaint_webhook_delivery to ${applicationRole};
