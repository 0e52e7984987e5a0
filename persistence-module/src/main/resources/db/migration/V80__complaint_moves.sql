-- The rest of the state machine: services that rules and complaints may name, overrides of deadlines, and what the further
-- moves leave behind.

create sequence complaint_service_seq start with 50 increment by 50;
create table complaint_service (
    id        bigint       primary key,
    version   integer      not null default 0,
    code      varchar(40)  not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name      varchar(120) not null check (btrim(name) <> ''),
    agency_id bigint       not null references agency (id),
    active    boolean      not null default true
);
create index complaint_service_agency on complaint_service (agency_id);
grant select, insert, update, delete on complaint_service to ${applicationRole};
grant usage, select on sequence complaint_service_seq to ${applicationRole};

alter table complaint
    add column service_id bigint references complaint_service (id),
    add column reopen_until timestamptz;
create index complaint_service_id on complaint (service_id) where service_id is not null;

-- How long a deadline has stood still in all, so that reading one needs no look at each stretch.
alter table complaint_deadline add column paused_days integer not null default 0 check (paused_days >= 0);

-- An override is shorter than the national rule, never longer; which rule that is depends on the day, so the application
-- compares them, when the override is made and each time it is used.
alter table complaint_deadline_rule
    add column category_id bigint references complaint_category (id),
    add column service_id bigint references complaint_service (id);
create index complaint_deadline_rule_category on complaint_deadline_rule (category_id) where category_id is not null;
create index complaint_deadline_rule_service on complaint_deadline_rule (service_id) where service_id is not null;
do $$
declare
    found record;
begin
    for found in select conname from pg_constraint
        where conrelid = 'complaint_deadline_rule'::regclass
          and (contype = 'x' or (contype = 'c' and pg_get_constraintdef(oid) like '%STATUTORY_RESPONSE%'))
    loop
        execute format('alter table complaint_deadline_rule drop constraint %I', found.conname);
    end loop;
end $$;
alter table complaint_deadline_rule
    add constraint complaint_deadline_rule_clock check (clock in ('VERIFICATION', 'RESPONSE', 'RESOLUTION', 'CONFIRMATION',
        'COMPLETION', 'STATUTORY_RESPONSE', 'STATUTORY_DECISION', 'REOPENING')),
    add constraint complaint_deadline_rule_once exclude using gist (
        clock with =, coalesce(class, '*') with =, (coalesce(supervision::int, 2)) with =,
        (coalesce(category_id, 0)) with =, (coalesce(service_id, 0)) with =,
        daterange(valid_from, valid_to, '[]') with &&);

insert into complaint_deadline_rule (id, clock, days, unit, legal_basis, verified, valid_from)
values (nextval('complaint_deadline_rule_seq'), 'REOPENING', 10, 'WORKING_DAY', 'Ketetapan pemerintah daerah', false, '2020-01-01');

-- Whom escalation goes to: the sekretaris daerah is told of L2, the kepala daerah of L3.
insert into role (code, built_in, second_factor_required, delegable) values ('mayor', true, false, false) on conflict do nothing;
insert into role_permission (role_id, permission)
select mayor.id, held.permission from role mayor
cross join (select permission from role_permission p join role r on r.id = p.role_id where r.code = 'executive'
            union select 'complaint.escalation.mayor') held
where mayor.code = 'mayor'
on conflict do nothing;
insert into role_permission (role_id, permission)
select id, 'complaint.escalation.secretary' from role where code = 'executive'
on conflict do nothing;
