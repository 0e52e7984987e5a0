-- One decision on many complaints: what was asked, and what became of each of them. A job that a crash stopped goes on with
-- the items that still wait; an item is marked in the transaction of its deed, so nothing is done twice.
create table complaint_bulk_job (
    id          bigint       generated always as identity primary key,
    uuid        uuid         not null unique,
    action      varchar(16)  not null check (action in ('ASSIGN', 'DISPOSE', 'REPLY', 'ARCHIVE')),
    -- What was decided, as JSON.
    arguments   text         not null check (length(arguments) <= 20000),
    owner_id    bigint       not null references user_account (id),
    asked_at    timestamptz  not null,
    -- A node that works on it renews this; when it is old, another goes on.
    touched_at  timestamptz,
    finished_at timestamptz
);
create index complaint_bulk_job_owner on complaint_bulk_job (owner_id, id desc);
-- One at a time for each person: the next waits until the result of the last is there.
create unique index complaint_bulk_job_open on complaint_bulk_job (owner_id) where finished_at is null;

create table complaint_bulk_item (
    job_id          bigint        not null references complaint_bulk_job (id) on delete cascade,
    seq             integer       not null check (seq > 0),
    tracking_number varchar(24)   not null,
    -- What the person had seen when deciding; who changed it meanwhile is not overruled.
    version         integer       not null,
    state           varchar(8)    not null default 'WAITING' check (state in ('WAITING', 'DONE', 'FAILED', 'STOPPED')),
    -- Why it was refused, in the words of each language, as JSON.
    reason          text          not null default '{}',
    done_at         timestamptz,
    primary key (job_id, seq)
);
grant select, insert, update, delete on complaint_bulk_job, complaint_bulk_item to ${applicationRole};
