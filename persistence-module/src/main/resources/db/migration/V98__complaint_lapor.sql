-- The exchange with SP4N-LAPOR!: how far each side has come, and what each report has still to be told there.

alter table complaint_import alter column asked_by drop not null;

create table complaint_lapor (
    one             boolean     primary key default true check (one),
    -- What has come in, as the other side counts.
    position        text        not null default '',
    -- Changes of complaints below it have been looked at.
    change_position bigint      not null default 0,
    ran_at          timestamptz,
    error           varchar(300)
);
insert into complaint_lapor (change_position)
select base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint from complaint_change_base;

create table complaint_lapor_link (
    complaint_id    bigint       primary key references complaint (id),
    reference       varchar(120) not null,
    -- Entries of the history up to this one were told.
    sent_seq        integer      not null,
    changed         boolean      not null,
    state           varchar(8)   not null check (state in ('CURRENT', 'SENDING', 'DEAD')),
    attempts        integer      not null default 0,
    next_attempt_at timestamptz  not null,
    claim           uuid,
    lease_until     timestamptz,
    sent_at         timestamptz,
    error           varchar(300)
);
create index complaint_lapor_link_due on complaint_lapor_link (next_attempt_at, complaint_id) where changed or state = 'SENDING';
create index complaint_lapor_link_dead on complaint_lapor_link (complaint_id) where state = 'DEAD';

-- Messages that came in, as keyed hashes: the other side may repeat itself.
create table complaint_lapor_seen (
    digest bytea       primary key,
    at     timestamptz not null
);

grant select, insert, update, delete on complaint_lapor, complaint_lapor_link, complaint_lapor_seen to ${applicationRole};
