-- The services of complaints become the registry of services: one table, which complaints, deadline rules, standards and
-- surveys refer to. Rows keep their numbers and codes.
alter table complaint_service rename to service;
alter sequence complaint_service_seq rename to service_seq;
alter table service rename constraint complaint_service_pkey to service_pkey;
alter table service rename constraint complaint_service_code_key to service_code_key;
alter index complaint_service_agency rename to service_agency;

-- So that a service cannot lie with a unit of another agency.
alter table agency_unit add constraint agency_unit_of_agency unique (id, agency_id);

alter table service
    alter column name type varchar(200),
    add column uuid        uuid          not null default gen_random_uuid() unique,
    add column unit_id     bigint,
    add column description varchar(1000) not null default '',
    -- The three classes of PEKPPP: barang, jasa, administratif.
    add column kind        varchar(14)   not null default 'SERVICE' check (kind in ('GOODS', 'SERVICE', 'ADMINISTRATIVE')),
    add column mode        varchar(9)    not null default 'IN_PERSON' check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    -- Position that answers for it, in words: positions outlive those who hold them.
    add column owner       varchar(200)  not null default '',
    -- Names of constants between commas.
    add column audiences   varchar(60)   not null default 'CITIZEN' check (audiences ~ '^[A-Z]+(_[A-Z]+)*(,[A-Z]+(_[A-Z]+)*)*$'),
    add column life_events varchar(200)  not null default '' check (life_events ~ '^([A-Z]+(_[A-Z]+)*(,[A-Z]+(_[A-Z]+)*)*)?$'),
    add column keywords    varchar(400)  not null default '',
    add column active_from date          not null default '2020-01-01',
    add column active_to   date,
    add constraint service_unit foreign key (unit_id, agency_id) references agency_unit (id, agency_id),
    add constraint service_period check (active_to >= active_from);
update service set active_to = current_date - 1 where not active;
alter table service drop column active;
-- New ones say it themselves.
alter table service
    alter column kind drop default,
    alter column mode drop default,
    alter column audiences drop default,
    alter column active_from drop default;
alter table service
    add column search tsvector not null generated always as (
        setweight(to_tsvector('indonesian'::regconfig, name), 'A')
        || setweight(to_tsvector('indonesian'::regconfig, keywords), 'B')
        || setweight(to_tsvector('indonesian'::regconfig, description), 'C')) stored;
create index service_unit on service (unit_id, agency_id) where unit_id is not null;
create index service_search on service using gin (search);
create index service_name on service (name, id);

-- Whoever kept the services of complaints keeps the registry; agencies keep their own.
insert into role_permission (role_id, permission)
select distinct role_id, 'standard.services' from role_permission where permission = 'complaint.configure'
on conflict do nothing;
insert into role_permission (role_id, permission)
select id, 'standard.services' from role where code in ('liaison', 'agency_head', 'inspectorate_head')
on conflict do nothing;
