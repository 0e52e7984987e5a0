-- What people get when a service does not keep its standard, as the decree of the government says, and what was given. What was
-- given is never changed.

create sequence compensation_rule_seq start with 50 increment by 50;
create table compensation_rule (
    id          bigint        primary key,
    version     integer       not null default 0,
    uuid        uuid          not null unique,
    service_id  bigint        not null references service (id),
    component   varchar(12)   not null check (component in ('REQUIREMENTS', 'PROCEDURE', 'DURATION', 'FEE', 'PRODUCT',
                                  'COMPLAINTS', 'LEGAL_BASIS', 'FACILITIES', 'COMPETENCE', 'SUPERVISION', 'STAFF', 'GUARANTEE',
                                  'SAFETY', 'EVALUATION')),
    cause       varchar(500)  not null check (btrim(cause) <> ''),
    form        varchar(500)  not null check (btrim(form) <> ''),
    amount      numeric(15,2) check (amount > 0),
    -- Number and title of the decree that sets it.
    basis       varchar(300)  not null check (btrim(basis) <> ''),
    active_from date          not null,
    active_to   date,
    changed_at  timestamptz   not null,
    changed_by  varchar(120)  not null,
    constraint compensation_rule_period check (active_to >= active_from)
);
create index compensation_rule_service on compensation_rule (service_id);

create table compensation_given (
    id           bigint        generated always as identity primary key,
    service_id   bigint        not null references service (id),
    rule_id      bigint        references compensation_rule (id),
    complaint_id bigint        references complaint (id),
    given_on     date          not null,
    form         varchar(500)  not null default '',
    amount       numeric(15,2) check (amount > 0),
    recorded_at  timestamptz   not null,
    recorded_by  varchar(120)  not null,
    check (btrim(form) <> '' or amount is not null)
);
create index compensation_given_service on compensation_given (service_id, given_on, id);
create index compensation_given_rule on compensation_given (rule_id) where rule_id is not null;
create index compensation_given_complaint on compensation_given (complaint_id) where complaint_id is not null;

create function compensation_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What was given cannot be changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger compensation_given_fixed before update or delete or truncate on compensation_given
    for each statement execute function compensation_refuse_change();

grant select, insert, update, delete on compensation_rule to ${applicationRole};
grant select, insert on compensation_given to ${applicationRole};
grant usage, select on sequence compensation_rule_seq, compensation_given_id_seq to ${applicationRole};
