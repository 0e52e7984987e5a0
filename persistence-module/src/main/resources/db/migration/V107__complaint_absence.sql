-- Who is away from when to when, and who stands in meanwhile. No permission is lent: whoever stands in does what the own roles
-- allow.
create sequence complaint_absence_seq start with 50 increment by 50;
create table complaint_absence (
    id            bigint       primary key,
    version       integer      not null default 0,
    uuid          uuid         not null unique,
    user_id       bigint       not null references user_account (id),
    substitute_id bigint       not null references user_account (id),
    from_day      date         not null,
    to_day        date         not null,
    note          varchar(500) not null default '',
    -- Taken back before it began; one that has begun is shortened instead.
    cancelled_at  timestamptz,
    check (to_day >= from_day),
    check (substitute_id <> user_id),
    -- Nobody is away twice at a time.
    exclude using gist (user_id with =, daterange(from_day, to_day, '[]') with &&) where (cancelled_at is null)
);
create index complaint_absence_user on complaint_absence (user_id, to_day);
create index complaint_absence_substitute on complaint_absence (substitute_id, to_day);
grant select, insert, update, delete on complaint_absence to ${applicationRole};
grant usage, select on sequence complaint_absence_seq to ${applicationRole};

alter table complaint_bulk_job drop constraint complaint_bulk_job_action_check;
alter table complaint_bulk_job add constraint complaint_bulk_job_action_check
    check (action in ('ASSIGN', 'DISPOSE', 'REPLY', 'ARCHIVE', 'HAND_OVER'));
