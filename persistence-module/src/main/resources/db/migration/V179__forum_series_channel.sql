-- Stations that carry the editions of a series as a rule: a new edition begins with them.

create table forum_series_channel (
    series_id bigint       not null references forum_series (id) on delete cascade,
    place     integer      not null check (place >= 0),
    kind      varchar(6)   not null check (kind in ('TV', 'RADIO', 'STREAM')),
    station   varchar(160) not null check (btrim(station) <> ''),
    -- Channel, frequency or address of the stream.
    channel   varchar(200) not null default '',
    live      boolean      not null,
    primary key (series_id, place)
);

grant select, insert, update, delete on forum_series_channel to ${applicationRole};
