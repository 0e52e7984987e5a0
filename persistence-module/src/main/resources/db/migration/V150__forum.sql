-- Public forums: series (Forum Konsultasi Publik, Forum Komunikasi Publik, broadcast discussions …) and their editions. The
-- abbreviation FKP means several things, so the kind is kept, never the letters.

create sequence forum_series_seq start with 50 increment by 50;
create table forum_series (
    id            bigint        primary key,
    version       integer       not null default 0,
    uuid          uuid          not null unique,
    code          varchar(40)   not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name          varchar(160)  not null check (btrim(name) <> ''),
    kind          varchar(13)   not null check (kind in ('CONSULTATION', 'COMMUNICATION', 'BROADCAST', 'PLANNING', 'OTHER')),
    agency_id     bigint        not null references agency (id),
    -- A recurrence rule of RFC 5545; empty when editions come as they are needed.
    rhythm        varchar(200)  not null default '',
    default_place varchar(200)  not null default '',
    description   varchar(2000) not null default '',
    starts_on     date          not null,
    ended_on      date,
    changed_at    timestamptz   not null,
    changed_by    varchar(120)  not null,
    constraint forum_series_period check (ended_on >= starts_on)
);
create index forum_series_agency on forum_series (agency_id);

create sequence forum_edition_seq start with 50 increment by 50;
create table forum_edition (
    id            bigint        primary key,
    version       integer       not null default 0,
    uuid          uuid          not null unique,
    series_id     bigint        not null references forum_series (id),
    -- Who answers for this edition; usually the owner of the series.
    agency_id     bigint        not null references agency (id),
    volume        integer       not null check (volume between 1 and 9999),
    theme         varchar(300)  not null default '',
    -- The five of PermenPANRB 16/2017; none for broadcasts and others.
    topic         varchar(20)   check (topic in ('DRAFT_POLICY', 'POLICY_APPLICATION', 'POLICY_IMPACT', 'POLICY_EVALUATION',
                                                 'SERVICE_PROBLEM')),
    background    varchar(4000) not null default '',
    starts_at     timestamptz,
    ends_at       timestamptz,
    mode          varchar(9)    not null check (mode in ('IN_PERSON', 'MEDIA', 'HYBRID')),
    venue         varchar(200)  not null default '',
    link          varchar(500)  not null default '' check (link = '' or link ~ '^https?://'),
    quota         integer       check (quota between 1 and 100000),
    opener        varchar(200)  not null default '',
    moderator     varchar(200)  not null default '',
    note_taker    varchar(200)  not null default '',
    team          varchar(1000) not null default '',
    -- Beside the rhythm: a month may have one edition of the series that is not special.
    special       boolean       not null default false,
    state         varchar(9)    not null check (state in ('DRAFT', 'SCHEDULED', 'RUNNING', 'FINISHED', 'SIGNED', 'PUBLISHED',
                                                          'CLOSED', 'CANCELLED')),
    cancel_reason varchar(500)  not null default '',
    finished_at   timestamptz,
    signed_at     timestamptz,
    published_at  timestamptz,
    closed_at     timestamptz,
    changed_at    timestamptz   not null,
    changed_by    varchar(120)  not null,
    constraint forum_edition_volume unique (series_id, volume),
    constraint forum_edition_times check ((starts_at is null) = (ends_at is null) and ends_at > starts_at),
    constraint forum_edition_planned
        check (state in ('DRAFT', 'CANCELLED') or (starts_at is not null and btrim(theme) <> '')),
    constraint forum_edition_cancelled check (state <> 'CANCELLED' or btrim(cancel_reason) <> ''),
    constraint forum_edition_finished
        check (state not in ('FINISHED', 'SIGNED', 'PUBLISHED', 'CLOSED') or finished_at is not null),
    constraint forum_edition_signed check (state not in ('SIGNED', 'PUBLISHED', 'CLOSED') or signed_at is not null),
    constraint forum_edition_published check (state not in ('PUBLISHED', 'CLOSED') or published_at is not null),
    constraint forum_edition_closed check (state <> 'CLOSED' or closed_at is not null)
);
create index forum_edition_agency on forum_edition (agency_id);
create index forum_edition_starts on forum_edition (starts_at, id);

-- The services of the registry an edition is about.
create table forum_edition_service (
    edition_id bigint not null references forum_edition (id) on delete cascade,
    service_id bigint not null references service (id),
    primary key (edition_id, service_id)
);
create index forum_edition_service_service on forum_edition_service (service_id, edition_id);

grant select, insert, update, delete on forum_series, forum_edition, forum_edition_service to ${applicationRole};
grant usage, select on sequence forum_series_seq, forum_edition_seq to ${applicationRole};

insert into role_permission (role_id, permission)
select r.id, p.permission
from (values
    ('organization_bureau',
     '{forum.read,forum.manage,forum.moderate,commitment.read,commitment.manage,commitment.verify}'::text[]),
    ('liaison', '{forum.read,forum.manage,forum.moderate,commitment.read,commitment.manage}'),
    ('agency_head', '{forum.read,forum.manage,forum.moderate,commitment.read,commitment.manage}'),
    ('service_officer', '{forum.read,forum.moderate}'),
    ('executive', '{forum.read,commitment.read}'),
    ('mayor', '{forum.read,commitment.read}'),
    ('auditor', '{forum.read,commitment.read}')
) as bundle (code, permissions)
join role r on r.code = bundle.code
cross join unnest(bundle.permissions) as p (permission)
on conflict do nothing;
