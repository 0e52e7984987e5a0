-- Messages to people: what waits in their inbox here, and what leaves as mail.

create table inbox_item (
    id          bigint generated always as identity primary key,
    user_id     bigint       not null references user_account,
    kind        varchar(100) not null check (kind <> ''),
    variables   text         not null,
    link        varchar(500),
    -- set by reminders: the same person gets the same reminder once
    once_key    varchar(160),
    created_at  timestamptz  not null,
    read_at     timestamptz
);
create index inbox_item_of_user on inbox_item (user_id, id desc);
create index inbox_item_unread on inbox_item (user_id, id desc) where read_at is null;
create unique index inbox_item_once on inbox_item (user_id, once_key) where once_key is not null;
create index inbox_item_old on inbox_item (created_at);

-- Written in the transaction of the change it tells of; sent afterwards by whichever node claims it.
create table outbox_message (
    id               bigint generated always as identity primary key,
    message_id       uuid         not null unique default gen_random_uuid(),
    kind             varchar(100) not null check (kind <> ''),
    user_id          bigint references user_account,
    address          varchar(254),
    language         varchar(2)   check (language in ('id', 'en')),
    variables        text         not null,
    link             varchar(500),
    state            varchar(10)  not null default 'PENDING' check (state in ('PENDING', 'SENDING', 'SENT', 'DEAD')),
    attempts         int          not null default 0 check (attempts >= 0),
    created_at       timestamptz  not null,
    next_attempt_at  timestamptz  not null,
    lease_until      timestamptz,
    claim            uuid,
    finished_at      timestamptz,
    last_error       varchar(300),
    check ((user_id is null) <> (address is null)),
    check (user_id is not null or language is not null),
    check ((state = 'SENDING') = (lease_until is not null and claim is not null)),
    check ((state in ('SENT', 'DEAD')) = (finished_at is not null))
);
create index outbox_message_due on outbox_message (next_attempt_at, id) where state = 'PENDING';
create index outbox_message_leased on outbox_message (lease_until) where state = 'SENDING';
create index outbox_message_dead on outbox_message (id desc) where state = 'DEAD';
create index outbox_message_finished on outbox_message (finished_at) where state = 'SENT';
create index outbox_message_user on outbox_message (user_id) where user_id is not null;

-- Only what differs from the default (mail yes).
create table mail_preference (
    user_id     bigint      not null primary key references user_account,
    mail        boolean     not null,
    changed_at  timestamptz not null
);

grant select, insert, update, delete on inbox_item, outbox_message, mail_preference to ${applicationRole};
