-- Whether mail of a topic leaves at once, once a day, or not. Only what differs from at once. Escalations and what
-- concerns the seal of a reporter cannot be off.
create table mail_choice (
    user_id    bigint      not null references user_account,
    topic      varchar(20) not null,
    mode       varchar(8)  not null check (mode in ('DAILY', 'OFF')),
    changed_at timestamptz not null,
    primary key (user_id, topic),
    check (mode <> 'OFF' or topic not in ('ESCALATION', 'SECURITY')),
    check (topic <> 'SECURITY')
);
grant select, insert, update, delete on mail_choice to ${applicationRole};

alter table outbox_message
    -- Leaves with the mail of the day.
    add column digest boolean not null default false,
    -- Too many of its kind: waited for more to leave with.
    add column held boolean not null default false,
    -- The message_id of the mail it left in, its own or that of the first of several.
    add column mail_id uuid;
create index outbox_message_together on outbox_message (user_id, digest, kind, next_attempt_at, id)
    where state = 'PENDING' and user_id is not null;
create index outbox_message_recent on outbox_message (user_id, kind, finished_at)
    where state = 'SENT' and user_id is not null;
