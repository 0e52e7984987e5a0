-- The agenda of an edition: items in their order, who speaks, what is shown.

create sequence forum_agenda_item_seq start with 50 increment by 50;
create table forum_agenda_item (
    id         bigint        primary key,
    version    integer       not null default 0,
    uuid       uuid          not null unique,
    edition_id bigint        not null references forum_edition (id),
    place      integer       not null check (place >= 0),
    title      varchar(200)  not null check (btrim(title) <> ''),
    minutes    integer       not null check (minutes between 1 and 1440),
    note       varchar(2000) not null default '',
    -- Items change places in one transaction.
    constraint forum_agenda_item_place unique (edition_id, place) deferrable initially deferred
);

create table forum_speaker (
    item_id      bigint       not null references forum_agenda_item (id) on delete cascade,
    place        integer      not null check (place >= 0),
    name         varchar(120) not null check (btrim(name) <> ''),
    position     varchar(160) not null default '',
    institution  varchar(200) not null default '',
    confirmation varchar(9)   not null check (confirmation in ('ASKED', 'CONFIRMED', 'DECLINED')),
    -- Who comes instead.
    substitute   varchar(200) not null default '',
    primary key (item_id, place)
);

create sequence forum_material_seq start with 50 increment by 50;
create table forum_material (
    id       bigint       primary key,
    version  integer      not null default 0,
    uuid     uuid         not null unique,
    item_id  bigint       not null references forum_agenda_item (id),
    title    varchar(200) not null check (btrim(title) <> ''),
    file     uuid         not null unique references stored_file (uuid),
    -- Whether everybody may have it once the edition was announced.
    open     boolean      not null default false,
    added_at timestamptz  not null,
    added_by varchar(120) not null
);
create index forum_material_item on forum_material (item_id);

grant select, insert, update, delete on forum_agenda_item, forum_speaker, forum_material to ${applicationRole};
grant usage, select on sequence forum_agenda_item_seq, forum_material_seq to ${applicationRole};
