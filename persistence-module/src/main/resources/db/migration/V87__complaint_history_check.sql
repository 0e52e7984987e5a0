-- Checks of all histories: who asked, how far it has come, and what it found.
create table complaint_history_check (
    id          bigint       generated always as identity primary key,
    asked_by    varchar(120) not null,
    asked_at    timestamptz  not null,
    -- A node that works on it renews this; when it is old, another goes on where it stopped.
    touched_at  timestamptz,
    finished_at timestamptz,
    last_id     bigint       not null default 0,
    complaints  bigint       not null default 0,
    entries     bigint       not null default 0,
    faults      bigint       not null default 0,
    -- The first few, as tracking number and fault.
    examples    text         not null default ''
);
create unique index complaint_history_check_open on complaint_history_check ((true)) where finished_at is null;
grant select, insert, update, delete on complaint_history_check to ${applicationRole};

-- Opening the identity of an anonymous reporter takes two people and a reason, and does not last.
create sequence complaint_seal_request_seq start with 50 increment by 50;
create table complaint_seal_request (
    id           bigint        primary key,
    version      integer       not null,
    complaint_id bigint        not null references complaint (id),
    reason       varchar(1000) not null,
    status       varchar(12)   not null check (status in ('WAITING', 'GRANTED', 'REFUSED')),
    requested_by bigint        not null references user_account (id),
    requester    varchar(120)  not null,
    requested_at timestamptz   not null,
    decided_by   bigint        references user_account (id),
    decider      varchar(120),
    decided_at   timestamptz,
    expires_at   timestamptz   not null,
    check ((status = 'WAITING') = (decided_at is null)),
    check (decided_by <> requested_by)
);
create unique index complaint_seal_request_waiting on complaint_seal_request (complaint_id) where status = 'WAITING';
create index complaint_seal_request_complaint on complaint_seal_request (complaint_id);
create index complaint_seal_request_requested_by on complaint_seal_request (requested_by);
create index complaint_seal_request_decided_by on complaint_seal_request (decided_by);
grant select, insert, update, delete on complaint_seal_request to ${applicationRole};
grant usage, select on sequence complaint_seal_request_seq to ${applicationRole};

insert into role_permission (role_id, permission)
select id, 'complaint.unseal' from role where code in ('coordinator', 'inspector')
on conflict do nothing;
