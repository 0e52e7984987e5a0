-- What an agency does about the elements people were least satisfied with, by quarter, and what became of it.
create sequence survey_action_seq start with 50 increment by 50;
create table survey_action (
    id           bigint       primary key,
    version      integer      not null default 0,
    uuid         uuid         not null unique,
    period_id    bigint       not null references survey_period (id),
    agency_id    bigint       not null references agency (id),
    element_code varchar(40)  not null,
    activity     varchar(300) not null check (btrim(activity) <> ''),
    owner        varchar(120) not null check (btrim(owner) <> ''),
    year         integer      not null check (year between 2000 and 2200),
    quarter      integer      not null check (quarter between 1 and 4),
    done_on      date,
    evidence     varchar(500) check (btrim(evidence) <> ''),
    check ((done_on is null) = (evidence is null))
);
create index survey_action_period on survey_action (period_id, agency_id);
create index survey_action_agency on survey_action (agency_id);
grant select, insert, update, delete on survey_action to ${applicationRole};
grant usage, select on sequence survey_action_seq to ${applicationRole};

insert into role_permission (role_id, permission)
select id, 'survey.plan' from role where code in ('organization_bureau', 'liaison', 'agency_head')
on conflict do nothing;
