-- Agencies (perangkat daerah), what lies below them, how people reach them; districts and villages.

create sequence agency_seq start with 50 increment by 50;
create table agency (
    id                    bigint       primary key,
    version               integer      not null,
    uuid                  uuid         not null unique,
    code                  varchar(30)  not null unique check (code ~ '^[A-Z0-9][A-Z0-9.-]*$'),
    short_name            varchar(60)  not null check (short_name <> ''),
    name                  varchar(200) not null check (name <> ''),
    kind                  varchar(30)  not null check (kind in ('SECRETARIAT', 'SECRETARIAT_BUREAU', 'INSPECTORATE',
                                       'AGENCY', 'DEPARTMENT', 'HOSPITAL', 'DISTRICT', 'VILLAGE_OFFICE',
                                       'TECHNICAL_UNIT', 'REGIONAL_ENTERPRISE')),
    parent_id             bigint       references agency (id) check (parent_id <> id),
    active_from           date         not null,
    active_to             date,
    -- What the letters of the agency carry at their head and foot.
    letterhead_government varchar(200) not null default '',
    address               varchar(300) not null default '',
    city                  varchar(100) not null default '',
    postal_code           varchar(5)   not null default '' check (postal_code ~ '^([0-9]{5})?$'),
    phone                 varchar(40)  not null default '',
    email                 varchar(200) not null default '',
    website               varchar(200) not null default '',
    head_title            varchar(100) not null default '',
    logo                  uuid,
    check (active_to >= active_from)
);
create index agency_parent on agency (parent_id);
comment on column agency.logo is 'stored file (document) with the coat of arms; null: the application''s own';

create sequence agency_unit_seq start with 50 increment by 50;
create table agency_unit (
    id          bigint       primary key,
    version     integer      not null,
    agency_id   bigint       not null references agency (id),
    parent_id   bigint       check (parent_id <> id),
    code        varchar(30)  not null check (code ~ '^[A-Z0-9][A-Z0-9.-]*$'),
    name        varchar(200) not null check (name <> ''),
    active_from date         not null,
    active_to   date,
    check (active_to >= active_from),
    unique (agency_id, code),
    unique (agency_id, id),
    -- A unit lies below a unit of the same agency.
    foreign key (agency_id, parent_id) references agency_unit (agency_id, id)
);
create index agency_unit_parent on agency_unit (agency_id, parent_id);

create sequence agency_channel_seq start with 50 increment by 50;
create table agency_channel (
    id        bigint       primary key,
    version   integer      not null,
    agency_id bigint       not null references agency (id),
    kind      varchar(20)  not null check (kind in ('CALL_CENTRE', 'PHONE', 'WHATSAPP', 'EMAIL', 'WEB',
                           'SOCIAL_MEDIA', 'ADDRESS')),
    value     varchar(300) not null check (value <> ''),
    hours     varchar(200) not null default '',
    note      varchar(200) not null default '',
    unique (agency_id, kind, value)
);

-- Regions by their Kemendagri code. Codes change when regions split, so each row says when it holds.
create sequence district_seq start with 50 increment by 50;
create table district (
    id         bigint           primary key,
    version    integer          not null,
    code       varchar(8)       not null check (code ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
    name       varchar(100)     not null check (name <> ''),
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    boundary   jsonb            check (jsonb_typeof(boundary) = 'array'),
    valid_from date             not null,
    valid_to   date,
    check (valid_to >= valid_from),
    check ((latitude is null) = (longitude is null)),
    exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on column district.boundary is 'outline as [[latitude, longitude], ...], for a map that works without the internet';

create sequence village_seq start with 50 increment by 50;
create table village (
    id          bigint       primary key,
    version     integer      not null,
    district_id bigint       not null references district (id),
    code        varchar(13)  not null check (code ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[123][0-9]{3}$'),
    name        varchar(100) not null check (name <> ''),
    valid_from  date         not null,
    valid_to    date,
    check (valid_to >= valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index village_district on village (district_id);

grant select, insert, update, delete on agency, agency_unit, agency_channel, district, village to ${applicationRole};
grant usage on sequence agency_seq, agency_unit_seq, agency_channel_seq, district_seq, village_seq to ${applicationRole};
