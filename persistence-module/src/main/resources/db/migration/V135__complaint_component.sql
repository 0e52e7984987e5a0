-- Which component of its service's standard a complaint says was broken: one at most, beside the complaint, for whoever counts.
create table complaint_component (
    complaint_id bigint       primary key references complaint (id) on delete cascade,
    service_id   bigint       not null references service (id),
    component    varchar(12)  not null check (component in ('REQUIREMENTS', 'PROCEDURE', 'DURATION', 'FEE', 'PRODUCT',
                                  'COMPLAINTS', 'LEGAL_BASIS', 'FACILITIES', 'COMPETENCE', 'SUPERVISION', 'STAFF', 'GUARANTEE',
                                  'SAFETY', 'EVALUATION')),
    named_at     timestamptz  not null,
    named_by     varchar(120) not null
);
create index complaint_component_service on complaint_component (service_id, component);

grant select, insert, update, delete on complaint_component to ${applicationRole};
