-- What people said at a forum, and what became of it. Once the minutes are sealed only what became of it still moves.
create sequence forum_input_seq start with 50 increment by 50;
create table forum_input (
    id           bigint       primary key,
    version      integer      not null,
    uuid         uuid         not null unique,
    edition_id   bigint       not null references forum_edition (id),
    number       integer      not null check (number > 0),
    kind         varchar(12)  not null check (kind in ('PROPOSAL', 'CRITICISM', 'QUESTION', 'APPRECIATION', 'COMPLAINT')),
    text         varchar(2000) not null check (btrim(text) <> ''),
    -- Empty: nobody was named.
    given_by     varchar(120) not null default '',
    element      varchar(20)  check (element in ('USERS', 'ACADEMICS', 'CIVIL_SOCIETY', 'BUSINESS', 'MEDIA', 'AGENCIES',
                                  'COMMUNITY_LEADERS', 'VULNERABLE_GROUPS')),
    service_id   bigint       references service (id),
    agency_id    bigint       references agency (id),
    answer       varchar(4000) not null default '',
    answered_at  timestamptz,
    answered_by  varchar(120) not null default '',
    -- The live question it was taken over from, by the name it has outside.
    question     uuid,
    complaint_id bigint       unique references complaint (id),
    -- The commitment it became, by the name it has outside.
    commitment   uuid,
    standard_id  bigint       references service_standard (id) on delete set null,
    component    varchar(12),
    noted_at     timestamptz  not null,
    noted_by     varchar(120) not null,
    changed_at   timestamptz  not null,
    changed_by   varchar(120) not null,
    unique (edition_id, number),
    unique (edition_id, question),
    constraint forum_input_answer check ((answer = '') = (answered_at is null)),
    constraint forum_input_component check (standard_id is null or component is not null)
);
create index forum_input_service on forum_input (service_id) where service_id is not null;
create index forum_input_agency on forum_input (agency_id) where agency_id is not null;
create index forum_input_standard on forum_input (standard_id) where standard_id is not null;
create index forum_input_commitment on forum_input (commitment) where commitment is not null;

grant select, insert, update, delete on forum_input to ${applicationRole};
grant usage, select on sequence forum_input_seq to ${applicationRole};
