-- Where services are rendered: offices, Mal Pelayanan Publik where many institutions sit, and rounds; which service is offered
-- where.

create sequence service_point_seq start with 50 increment by 50;
create table service_point (
    id          bigint           primary key,
    version     integer          not null default 0,
    uuid        uuid             not null unique,
    code        varchar(40)      not null unique,
    name        varchar(200)     not null check (btrim(name) <> ''),
    kind        varchar(6)       not null check (kind in ('OFFICE', 'MALL', 'MOBILE')),
    -- Who keeps the place; others that sit there are in service_point_seat.
    agency_id   bigint           not null references agency (id),
    address     varchar(300)     not null,
    district_id bigint           references district (id),
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    phone       varchar(60)      not null default '',
    -- Names of constants between commas.
    access      varchar(200)     not null default '' check (access ~ '^([A-Z]+(_[A-Z]+)*(,[A-Z]+(_[A-Z]+)*)*)?$'),
    access_note varchar(500)     not null default '',
    queue_note  varchar(500)     not null default '',
    active_from date             not null,
    active_to   date,
    changed_at  timestamptz      not null,
    changed_by  varchar(120)     not null,
    constraint service_point_place check ((latitude is null) = (longitude is null)),
    constraint service_point_address check (kind = 'MOBILE' or btrim(address) <> ''),
    constraint service_point_period check (active_to >= active_from)
);
create index service_point_agency on service_point (agency_id);
create index service_point_district on service_point (district_id) where district_id is not null;
create index service_point_name on service_point (name, id);

-- When it is open, in minutes of the day; 1440 is midnight at its end.
create table service_point_time (
    point_id bigint  not null references service_point (id) on delete cascade,
    place    integer not null check (place >= 0),
    weekday  integer not null check (weekday between 1 and 7),
    opens    integer not null check (opens between 0 and 1439),
    closes   integer not null check (closes between 1 and 1440),
    primary key (point_id, place),
    check (opens < closes)
);

-- Institutions that sit there besides the one that keeps it: an agency of this government, or any other by its name.
create table service_point_seat (
    point_id    bigint       not null references service_point (id) on delete cascade,
    place       integer      not null check (place >= 0),
    agency_id   bigint       references agency (id),
    institution varchar(200) not null default '',
    counter     varchar(60)  not null default '',
    primary key (point_id, place),
    check ((agency_id is null) = (btrim(institution) <> ''))
);
create index service_point_seat_agency on service_point_seat (agency_id, point_id) where agency_id is not null;

create table service_at_point (
    service_id bigint not null references service (id),
    point_id   bigint not null references service_point (id),
    primary key (service_id, point_id)
);
create index service_at_point_point on service_at_point (point_id, service_id);

grant select, insert, update, delete on service_point, service_point_time, service_point_seat, service_at_point
    to ${applicationRole};
grant usage, select on sequence service_point_seq to ${applicationRole};
