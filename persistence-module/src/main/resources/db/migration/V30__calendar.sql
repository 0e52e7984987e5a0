-- The working-day calendar. Nothing is overwritten: each row says from which version of the calendar it holds and at
-- which one it ceased, so a deadline counted by an older version can always be explained.

create table calendar (
    id                      integer     primary key check (id = 1),
    version                 integer     not null,
    calendar_version        integer     not null check (calendar_version >= 1),
    zone                    varchar(20) not null check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    collective_leave_worked boolean     not null
);
comment on table calendar is 'one row: the settings in force; version guards against lost updates, calendar_version counts states';

create table calendar_version (
    calendar_version        integer      primary key check (calendar_version >= 1),
    made_at                 timestamptz  not null,
    made_by                 varchar(100) not null,
    change                  varchar(30)  not null check (change in ('CREATED', 'YEAR_LOADED', 'DAY_ADDED', 'DAY_REMOVED',
                                         'SETTINGS_CHANGED')),
    summary                 varchar(300) not null,
    zone                    varchar(20)  not null,
    collective_leave_worked boolean      not null
);

create sequence calendar_day_seq start with 50 increment by 50;
create table calendar_day (
    id           bigint       primary key,
    version      integer      not null,
    date         date         not null check (date between '2000-01-01' and '2199-12-31'),
    kind         varchar(30)  not null check (kind in ('PUBLIC_HOLIDAY', 'COLLECTIVE_LEAVE', 'LOCAL_HOLIDAY',
                              'SUBSTITUTE_WORKING_DAY')),
    name         varchar(200) not null check (name <> ''),
    legal_basis  varchar(300) not null default '',
    version_from integer      not null references calendar_version (calendar_version),
    version_to   integer      references calendar_version (calendar_version),
    check (version_to > version_from),
    -- Local decisions need a basis: without one nobody could say why a deadline moved.
    check (kind in ('PUBLIC_HOLIDAY', 'COLLECTIVE_LEAVE') or legal_basis <> ''),
    exclude using gist (date with =, kind with =, int4range(version_from, version_to) with &&)
);
create index calendar_day_current on calendar_day (date) where version_to is null;
create index calendar_day_from on calendar_day (version_from);
create index calendar_day_to on calendar_day (version_to);
comment on column calendar_day.version_to is 'first version of the calendar in which the day no longer holds; null: holds now';

create sequence calendar_year_seq start with 50 increment by 50;
create table calendar_year (
    id           bigint       primary key,
    version      integer      not null,
    year         integer      not null check (year between 2000 and 2199),
    source       varchar(300) not null check (source <> ''),
    loaded_at    timestamptz  not null,
    version_from integer      not null references calendar_version (calendar_version),
    version_to   integer      references calendar_version (calendar_version),
    check (version_to > version_from),
    exclude using gist (year with =, int4range(version_from, version_to) with &&)
);
create index calendar_year_from on calendar_year (version_from);
create index calendar_year_to on calendar_year (version_to);

insert into calendar_version (calendar_version, made_at, made_by, change, summary, zone, collective_leave_worked)
values (1, now(), 'system', 'CREATED', '', 'Asia/Jakarta', false);
insert into calendar (id, version, calendar_version, zone, collective_leave_worked)
values (1, 1, 1, 'Asia/Jakarta', false);

grant select, update on calendar to ${applicationRole};
grant select, insert on calendar_version to ${applicationRole};
grant select, insert, update on calendar_day, calendar_year to ${applicationRole};
grant usage on sequence calendar_day_seq, calendar_year_seq to ${applicationRole};
