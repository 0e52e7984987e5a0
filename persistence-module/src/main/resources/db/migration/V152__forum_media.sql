-- Media: on which stations an edition is broadcast, what proves it, what was written about it; accredited journalists.

create sequence forum_broadcast_seq start with 50 increment by 50;
create table forum_broadcast (
    id         bigint       primary key,
    version    integer      not null default 0,
    uuid       uuid         not null unique,
    edition_id bigint       not null references forum_edition (id),
    kind       varchar(6)   not null check (kind in ('TV', 'RADIO', 'STREAM')),
    station    varchar(160) not null check (btrim(station) <> ''),
    -- Channel, frequency or address of the stream.
    channel    varchar(200) not null default '',
    live       boolean      not null,
    airs_at    timestamptz,
    minutes    integer      check (minutes between 1 and 1440),
    contract   varchar(500) not null default '',
    recording  varchar(500) not null default '' check (recording = '' or recording ~ '^https?://'),
    -- What proves that it was on air (bukti siar).
    proof      uuid         unique references stored_file (uuid)
);
create index forum_broadcast_edition on forum_broadcast (edition_id);

create sequence forum_coverage_seq start with 50 increment by 50;
create table forum_coverage (
    id           bigint       primary key,
    version      integer      not null default 0,
    uuid         uuid         not null unique,
    edition_id   bigint       not null references forum_edition (id),
    outlet       varchar(160) not null check (btrim(outlet) <> ''),
    title        varchar(300) not null check (btrim(title) <> ''),
    link         varchar(500) not null default '' check (link = '' or link ~ '^https?://'),
    published_on date         not null
);
create index forum_coverage_edition on forum_coverage (edition_id);

create sequence forum_journalist_seq start with 50 increment by 50;
create table forum_journalist (
    id          bigint       primary key,
    version     integer      not null default 0,
    uuid        uuid         not null unique,
    name        varchar(120) not null check (btrim(name) <> ''),
    outlet      varchar(160) not null check (btrim(outlet) <> ''),
    -- Number of the press card or the accreditation.
    card        varchar(60)  not null default '',
    valid_until date,
    changed_at  timestamptz  not null,
    changed_by  varchar(120) not null
);
create index forum_journalist_name on forum_journalist (name, id);

grant select, insert, update, delete on forum_broadcast, forum_coverage, forum_journalist to ${applicationRole};
grant usage, select on sequence forum_broadcast_seq, forum_coverage_seq, forum_journalist_seq to ${applicationRole};
