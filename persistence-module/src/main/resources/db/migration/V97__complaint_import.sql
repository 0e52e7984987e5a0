-- Complaints taken over from files of other channels: where they come from and how their columns are read, how far a file
-- has come, what is wrong in it, and which reports were taken over already.

create table complaint_import_source (
    id      bigint       generated always as identity primary key,
    version integer      not null default 0,
    code    varchar(40)  not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name    varchar(120) not null check (btrim(name) <> ''),
    channel varchar(24)  not null check (channel in ('COUNTER', 'PHONE', 'LETTER', 'SOCIAL_MEDIA', 'WHATSAPP', 'SMS', 'EMAIL', 'WEB', 'APP', 'CALL_CENTRE_112', 'LAPOR', 'OPEN311')),
    -- How the last file was read, to begin with at the next.
    mapping text         not null default '{}'
);
insert into complaint_import_source (code, name, channel) values ('lapor', 'SP4N-LAPOR!', 'LAPOR');

create table complaint_import (
    id            bigint       generated always as identity primary key,
    uuid          uuid         not null unique,
    source_id     bigint       not null references complaint_import_source (id),
    file_name     varchar(200) not null,
    -- The headings and the values of columns that have few; encrypted, since nobody knows yet what the file holds.
    columns       bytea        not null,
    mapping       text         not null default '{}',
    state         varchar(12)  not null check (state in ('UPLOADED', 'RUNNING', 'STOPPED', 'DONE')),
    rows          integer      not null check (rows > 0),
    next_row      integer      not null default 0 check (next_row between 0 and rows),
    done          integer      not null default 0,
    unchanged     integer      not null default 0,
    changed       integer      not null default 0,
    skipped       integer      not null default 0,
    wrong         integer      not null default 0 check (wrong >= 0),
    asked_by      bigint       not null references user_account (id),
    asked_name    varchar(120) not null,
    uploaded_at   timestamptz  not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    -- The node at work, and when it last showed itself; when that is long ago, another goes on.
    claim         uuid,
    touched_at    timestamptz,
    worked_millis bigint       not null default 0,
    check (next_row = done + unchanged + changed + skipped + wrong)
);
create index complaint_import_source_id on complaint_import (source_id);
create index complaint_import_asked_by on complaint_import (asked_by);
create index complaint_import_running on complaint_import (id) where state = 'RUNNING';

-- What is still to be taken from the file, encrypted; gone as soon as it was.
create table complaint_import_piece (
    import_id bigint  not null references complaint_import (id) on delete cascade,
    first_row integer not null check (first_row >= 0),
    rows      integer not null check (rows > 0),
    content   bytea   not null,
    primary key (import_id, first_row)
);

-- Rows a person must look at: wrong ones with what they hold (encrypted), to be corrected or tried again, and those whose
-- report was taken over before and reads differently now.
create table complaint_import_row (
    import_id    bigint       not null references complaint_import (id) on delete cascade,
    line         integer      not null check (line > 0),
    kind         varchar(8)   not null check (kind in ('WRONG', 'RETRY', 'CHANGED')),
    content      bytea,
    complaint_id bigint       references complaint (id),
    -- Field, code and arguments of each problem, or the fields that changed; never what a cell holds.
    problems     text         not null,
    primary key (import_id, line),
    check ((kind = 'CHANGED') = (complaint_id is not null)),
    check ((kind = 'CHANGED') = (content is null))
);
create index complaint_import_row_complaint on complaint_import_row (complaint_id) where complaint_id is not null;

-- One complaint for each report of a source, however often and by whichever way it comes.
create table complaint_import_reference (
    source_id    bigint       not null references complaint_import_source (id),
    reference    varchar(120) not null,
    complaint_id bigint       not null references complaint (id) deferrable initially deferred,
    -- Keyed hashes of the cells, to notice what changed without keeping it.
    fingerprint  bytea        not null,
    primary key (source_id, reference)
);
create unique index complaint_import_reference_complaint on complaint_import_reference (complaint_id);

grant select, insert, update, delete on complaint_import_source, complaint_import, complaint_import_piece,
    complaint_import_row, complaint_import_reference to ${applicationRole};

insert into role_permission (role_id, permission)
select id, 'complaint.import' from role where code in ('administrator', 'coordinator')
on conflict do nothing;
