-- Promises: what an agency will do, by when, how far it is, and everything that happened to it.

create sequence commitment_seq start with 50 increment by 50;
create table commitment (
    id              bigint        primary key,
    version         integer       not null default 0,
    uuid            uuid          not null unique,
    statement       varchar(1000) not null check (btrim(statement) <> ''),
    source          varchar(12)   not null check (source in ('FORUM', 'SURVEY', 'COMPLAINT', 'ASSESSMENT', 'OTHER')),
    -- What finds it in its capability: a uuid, a tracking number, a code.
    source_key      varchar(80)   not null check (source_key <> '' or source = 'OTHER'),
    source_label    varchar(200)  not null check (btrim(source_label) <> ''),
    source_path     varchar(300)  not null default '' check (source_path = '' or source_path ~ '^/[^/]'),
    public_path     varchar(300)  not null default '' check (public_path = '' or public_path ~ '^/[^/]'),
    agency_id       bigint        not null references agency (id),
    person          varchar(120)  not null check (btrim(person) <> ''),
    promised_on     date          not null,
    due_on          date          not null check (due_on >= promised_on),
    state           varchar(12)   not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'CANCELLED', 'CARRIED_OVER')),
    progress        integer       not null default 0 check (progress between 0 and 100),
    progress_before integer       not null default 0 check (progress_before between 0 and 99),
    evidence        varchar(1000) not null default '',
    done_on         date          check (done_on >= promised_on),
    verified_at     timestamptz,
    reason          varchar(1000) not null default '',
    carried_from_id bigint        unique references commitment (id) check (carried_from_id <> id),
    is_public       boolean       not null,
    -- It came from something confidential: then it never becomes public.
    confidential    boolean       not null check (not (is_public and confidential)),
    -- The last day whose reminders and escalations were seen to.
    alarmed_on      date          not null,
    made_at         timestamptz   not null,
    made_by         varchar(120)  not null,
    constraint commitment_kept check ((state in ('DONE', 'VERIFIED')) = (done_on is not null)
        and (state in ('DONE', 'VERIFIED')) = (btrim(evidence) <> '')
        and (state in ('DONE', 'VERIFIED')) = (progress = 100)),
    constraint commitment_verified check ((state = 'VERIFIED') = (verified_at is not null)),
    constraint commitment_ended check ((state in ('CANCELLED', 'CARRIED_OVER')) = (btrim(reason) <> ''))
);
create index commitment_source on commitment (source, source_key);
create index commitment_agency on commitment (agency_id, due_on, id);
create index commitment_due on commitment (due_on, id);
create index commitment_to_tell on commitment (alarmed_on) where state in ('OPEN', 'IN_PROGRESS');
create index commitment_public on commitment (due_on desc, id) where is_public;

create sequence commitment_milestone_seq start with 50 increment by 50;
create table commitment_milestone (
    id            bigint       primary key,
    version       integer      not null default 0,
    uuid          uuid         not null unique,
    commitment_id bigint       not null references commitment (id),
    title         varchar(200) not null check (btrim(title) <> ''),
    due_on        date         not null,
    done_on       date
);
create index commitment_milestone_of on commitment_milestone (commitment_id, due_on);

create table commitment_step (
    id            bigint        generated always as identity primary key,
    commitment_id bigint        not null references commitment (id),
    kind          varchar(20)   not null,
    state         varchar(12)   not null,
    progress      integer       not null check (progress between 0 and 100),
    note          varchar(1000) not null default '',
    made_at       timestamptz   not null,
    made_by       varchar(120)  not null
);
create index commitment_step_of on commitment_step (commitment_id, id);

-- Files that show how far it is, each brought with a step.
create table commitment_file (
    step_id bigint  not null references commitment_step (id),
    place   integer not null,
    file_id bigint  not null unique references stored_file (id),
    primary key (step_id, place)
);

create function commitment_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The history of a promise cannot be changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger commitment_step_fixed before update or delete or truncate on commitment_step
    for each statement execute function commitment_refuse_change();
create trigger commitment_file_fixed before update or delete or truncate on commitment_file
    for each statement execute function commitment_refuse_change();

grant select, insert, update on commitment to ${applicationRole};
grant select, insert, update, delete on commitment_milestone to ${applicationRole};
grant select, insert on commitment_step, commitment_file to ${applicationRole};
grant usage, select on sequence commitment_seq, commitment_milestone_seq, commitment_step_id_seq to ${applicationRole};

insert into role_permission (role_id, permission)
select id, 'commitment.head' from role where code = 'agency_head'
on conflict do nothing;
insert into role_permission (role_id, permission)
select role_id, 'commitment.secretary' from role_permission where permission = 'complaint.escalation.secretary'
on conflict do nothing;
