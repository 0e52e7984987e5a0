-- What SP4N-LAPOR! tells of reports that are here already: each message once, applied or waiting for a person, never lost.
create table complaint_lapor_update (
    id          bigint       generated always as identity primary key,
    uuid        uuid         not null unique default gen_random_uuid(),
    reference   varchar(120) not null,
    -- The other side's number of the message; empty if it gives none.
    message     varchar(120) not null default '',
    -- Grows with each message of a report, as the other side counts.
    sequence    bigint       not null,
    kind        varchar(12)  not null check (kind in ('ADDITION', 'WITHDRAWAL', 'ACCEPTANCE', 'OBJECTION', 'UNKNOWN')),
    -- Keyed hash of what it says: a message that comes twice is one.
    digest      bytea        not null,
    -- What it says, sealed: people write here who they are.
    content     bytea        not null,
    state       varchar(8)   not null default 'WAITING'
        check (state in ('WAITING', 'APPLIED', 'LISTED', 'REPLACED', 'SETTLED')),
    -- Why a person must look at it, in the words of each language, as JSON.
    reason      text         not null default '{}',
    received_at timestamptz  not null,
    decided_at  timestamptz,
    unique (reference, digest)
);
create index complaint_lapor_update_open on complaint_lapor_update (reference, sequence, id) where state in ('WAITING', 'LISTED');
create index complaint_lapor_update_applied on complaint_lapor_update (reference, sequence) where state = 'APPLIED';
grant select, insert, update, delete on complaint_lapor_update to ${applicationRole};
