-- What each service promises: standards in versions, with the 14 components of UU 25/2009 Pasal 21 in the two groups of
-- PermenPANRB 15/2014, prose where prose is right and lists where data is right.

create sequence service_standard_seq start with 50 increment by 50;
create table service_standard (
    id           bigint       primary key,
    version      integer      not null default 0,
    uuid         uuid         not null unique,
    service_id   bigint       not null references service (id),
    number       integer      not null check (number > 0),
    state        varchar(12)  not null check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'DISCUSSED', 'ESTABLISHED', 'PUBLISHED',
                                  'IN_FORCE', 'UNDER_REVIEW', 'REVOKED')),
    made_at      timestamptz  not null,
    made_by      varchar(120) not null,
    changed_at   timestamptz  not null,
    changed_by   varchar(120) not null,
    unique (service_id, number)
);
-- One at a time is written; those that were established stay.
create unique index service_standard_one_draft on service_standard (service_id)
    where state in ('DRAFT', 'PROPOSED', 'APPROVED', 'DISCUSSED');

create sequence standard_section_seq start with 50 increment by 50;
create table standard_section (
    id          bigint         primary key,
    version     integer        not null default 0,
    standard_id bigint         not null references service_standard (id) on delete cascade,
    component   varchar(12)    not null check (component in ('REQUIREMENTS', 'PROCEDURE', 'DURATION', 'FEE', 'PRODUCT', 'COMPLAINTS',
                                   'LEGAL_BASIS', 'FACILITIES', 'COMPETENCE', 'SUPERVISION', 'STAFF', 'GUARANTEE', 'SAFETY',
                                   'EVALUATION')),
    text        varchar(20000) not null default '',
    amount      integer        check (amount between 1 and 10000),
    unit        varchar(12)    check (unit in ('MINUTE', 'HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH')),
    free        boolean        not null default false,
    changed_at  timestamptz,
    changed_by  varchar(120),
    unique (standard_id, component),
    check (component = 'DURATION' or (amount is null and unit is null)),
    check ((amount is null) = (unit is null)),
    check (component = 'FEE' or not free)
);

create table standard_item (
    section_id bigint        not null references standard_section (id) on delete cascade,
    place      integer       not null check (place >= 0),
    name       varchar(500)  not null check (btrim(name) <> ''),
    note       varchar(500)  not null default '',
    mandatory  boolean       not null default false,
    amount     numeric(15,2) check (amount >= 0),
    kind       varchar(60)   not null default '',
    number     varchar(60)   not null default '',
    year       integer       check (year between 1900 and 2200),
    link       varchar(500)  not null default '' check (link = '' or link ~ '^https?://'),
    primary key (section_id, place)
);

-- What colleagues say about a component while it is written. Nothing is taken back.
create table standard_comment (
    id          bigint        generated always as identity primary key,
    standard_id bigint        not null references service_standard (id) on delete cascade,
    component   varchar(12)   not null,
    text        varchar(2000) not null check (btrim(text) <> ''),
    made_at     timestamptz   not null,
    made_by     varchar(120)  not null
);
create index standard_comment_standard on standard_comment (standard_id, id);

grant select, insert, update, delete on service_standard, standard_section, standard_item to ${applicationRole};
grant select, insert, delete on standard_comment to ${applicationRole};
grant usage, select on sequence service_standard_seq, standard_section_seq, standard_comment_id_seq to ${applicationRole};

insert into role_permission (role_id, permission)
select id, 'standard.read' from role where code in ('coordinator', 'liaison', 'agency_head', 'organization_bureau', 'inspector',
    'inspectorate_head', 'executive', 'mayor', 'auditor', 'service_officer')
on conflict do nothing;
insert into role_permission (role_id, permission)
select id, 'standard.edit' from role where code in ('liaison', 'agency_head', 'organization_bureau')
on conflict do nothing;
