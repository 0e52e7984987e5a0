-- The life of a standard with its records: minutes of the discussion, the decree that establishes many standards at once, the
-- maklumat of the agency, and every step with who took it.

create sequence standard_decree_seq start with 50 increment by 50;
create table standard_decree (
    id         bigint       primary key,
    version    integer      not null default 0,
    uuid       uuid         not null unique,
    agency_id  bigint       not null references agency (id),
    number     varchar(100) not null check (btrim(number) <> ''),
    decided_on date         not null,
    title      varchar(300) not null check (btrim(title) <> ''),
    -- Who signed: position and name, as the decree has them.
    signatory  varchar(200) not null check (btrim(signatory) <> ''),
    -- The one it revokes.
    revokes_id bigint       references standard_decree (id) check (revokes_id <> id),
    made_at    timestamptz  not null,
    made_by    varchar(120) not null,
    unique (agency_id, number)
);
create index standard_decree_revokes on standard_decree (revokes_id) where revokes_id is not null;

-- Maklumat pelayanan: the three promises of PermenPANRB 15/2014, in versions, each signed.
create sequence service_pledge_seq start with 50 increment by 50;
create table service_pledge (
    id           bigint        primary key,
    version      integer       not null default 0,
    uuid         uuid          not null unique,
    agency_id    bigint        not null references agency (id),
    number       integer       not null check (number > 0),
    promise      varchar(1000) not null check (btrim(promise) <> ''),
    improvement  varchar(1000) not null check (btrim(improvement) <> ''),
    compensation varchar(1000) not null check (btrim(compensation) <> ''),
    signatory    varchar(200)  not null check (btrim(signatory) <> ''),
    place        varchar(100)  not null check (btrim(place) <> ''),
    signed_on    date          not null,
    made_at      timestamptz   not null,
    made_by      varchar(120)  not null,
    unique (agency_id, number)
);

alter table service_standard
    add column minutes_on     date,
    add column minutes_file   uuid,
    add column decree_id      bigint references standard_decree (id),
    add column published_on   date,
    add column in_force_from  date,
    add column reviewed_on    date,
    add column review_file    uuid,
    add column successor_id   bigint references service_standard (id) check (successor_id <> id),
    add constraint standard_minutes check ((minutes_on is null) = (minutes_file is null)),
    add constraint standard_needs_minutes check (state in ('DRAFT', 'PROPOSED', 'APPROVED') or minutes_file is not null),
    add constraint standard_needs_decree check (state not in ('ESTABLISHED', 'PUBLISHED', 'IN_FORCE', 'UNDER_REVIEW', 'REVOKED')
        or decree_id is not null),
    add constraint standard_reviewed check ((reviewed_on is null) = (review_file is null));
create index service_standard_decree on service_standard (decree_id) where decree_id is not null;
create index service_standard_successor on service_standard (successor_id) where successor_id is not null;
-- What the public reads: of each service one at most.
create unique index service_standard_one_public on service_standard (service_id)
    where state in ('IN_FORCE', 'UNDER_REVIEW');

create table standard_step (
    id          bigint        generated always as identity primary key,
    standard_id bigint        not null references service_standard (id) on delete cascade,
    move        varchar(12)   not null,
    state       varchar(12)   not null,
    note        varchar(1000) not null default '',
    made_at     timestamptz   not null,
    made_by     varchar(120)  not null
);
create index standard_step_standard on standard_step (standard_id, id);

grant select, insert, update, delete on standard_decree, service_pledge to ${applicationRole};
grant select, insert, delete on standard_step to ${applicationRole};
grant usage, select on sequence standard_decree_seq, service_pledge_seq, standard_step_id_seq to ${applicationRole};

insert into role_permission (role_id, permission)
select id, 'standard.approve' from role where code in ('agency_head', 'organization_bureau')
on conflict do nothing;
insert into role_permission (role_id, permission)
select id, 'standard.establish' from role where code = 'organization_bureau'
on conflict do nothing;
