-- Complaints: what was reported, where it stands, and everything that happened to it.

create sequence complaint_category_seq start with 50 increment by 50;
create table complaint_category (
    id          bigint       primary key,
    version     integer      not null default 0,
    code        varchar(40)  not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name        varchar(120) not null check (btrim(name) <> ''),
    parent_id   bigint       references complaint_category (id) check (parent_id <> id),
    -- Code of the agency usually responsible: a suggestion, so it may name one that does not exist (yet, or any more).
    agency_code varchar(40),
    -- Answers in this category must pass the agency head.
    approval    boolean      not null default false,
    active      boolean      not null default true
);
create index complaint_category_parent on complaint_category (parent_id);

-- Deadlines are data: the rules change with the law, and an override may be shorter than the national rule, never longer.
create sequence complaint_deadline_rule_seq start with 50 increment by 50;
create table complaint_deadline_rule (
    id          bigint       primary key,
    version     integer      not null default 0,
    clock       varchar(24)  not null check (clock in ('VERIFICATION', 'RESPONSE', 'RESOLUTION', 'CONFIRMATION', 'COMPLETION', 'STATUTORY_RESPONSE', 'STATUTORY_DECISION')),
    class       varchar(24)  check (class in ('COMPLAINT', 'ASPIRATION', 'INFORMATION_REQUEST')),
    supervision boolean,
    days        integer      not null check (days between 1 and 366),
    unit        varchar(16)  not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    legal_basis varchar(300) not null check (btrim(legal_basis) <> ''),
    -- Checked against the text of the law itself; otherwise it is never shown as law.
    verified    boolean      not null default false,
    valid_from  date         not null,
    valid_to    date,
    check (valid_to is null or valid_to >= valid_from),
    exclude using gist (
        clock with =, coalesce(class, '*') with =, (coalesce(supervision::int, 2)) with =,
        daterange(valid_from, valid_to, '[]') with &&)
);

create sequence complaint_seq start with 50 increment by 50;
-- Public numbers come from their own sequence in blocks: unique and quick, with gaps, so that nobody waits for anybody.
create sequence complaint_tracking_seq start with 50 increment by 50;
create table complaint (
    id                   bigint       primary key,
    version              integer      not null,
    uuid                 uuid         not null unique,
    tracking_number      varchar(24)  not null unique,
    pin_hash             bytea        not null,
    state                varchar(24)  not null check (state in ('AWAITING_VERIFICATION', 'INCOMPLETE', 'AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED', 'FORWARDED_OUTSIDE', 'MERGED', 'ARCHIVED', 'WITHDRAWN')),
    class                varchar(24)  not null check (class in ('COMPLAINT', 'ASPIRATION', 'INFORMATION_REQUEST')),
    supervision          boolean      not null default false,
    anonymous            boolean      not null,
    confidential         boolean      not null,
    channel              varchar(24)  not null check (channel in ('COUNTER', 'PHONE', 'LETTER', 'SOCIAL_MEDIA', 'WHATSAPP', 'SMS', 'EMAIL', 'WEB', 'APP', 'CALL_CENTRE_112', 'LAPOR', 'OPEN311')),
    title                varchar(150) not null check (btrim(title) <> ''),
    event_day            date,
    event_time           time,
    event_place          varchar(300),
    address              varchar(300),
    district_id          bigint       references district (id),
    village_id           bigint       references village (id),
    latitude             double precision check (latitude between -90 and 90),
    longitude            double precision check (longitude between -180 and 180),
    category_id          bigint       references complaint_category (id),
    agency_id            bigint       references agency (id),
    reported_agency_id   bigint       references agency (id),
    assignee_id          bigint       references user_account (id),
    recorded_by_user     bigint       references user_account (id),
    recorded_by_client   bigint       references api_client (id),
    recorded_by_name     varchar(120) not null,
    source_reference     varchar(120),
    received_at          timestamptz  not null,
    verified_at          timestamptz,
    started_at           timestamptz,
    answered_at          timestamptz,
    closed_at            timestamptz,
    last_activity_at     timestamptz  not null,
    forwarded_to         varchar(200),
    archive_reason       varchar(24)  check (archive_reason in ('SPAM', 'UNCLEAR', 'NOT_PUBLIC_SERVICE', 'IN_COURT', 'HATE_SPEECH', 'TEST')),
    closed_by_system     boolean      not null default false,
    merged_into_id       bigint       references complaint (id) check (merged_into_id <> id),
    reassignments        smallint     not null default 0,
    clarifications       smallint     not null default 0,
    reopenings           smallint     not null default 0,
    escalation           smallint     not null default 0 check (escalation between 0 and 3),
    rating               smallint     check (rating between 1 and 5),
    answer_pending       boolean      not null default false,
    reassignment_pending boolean      not null default false,
    -- The open deadline that comes first, kept here so that a queue is one range of an index. The end of time: none.
    next_clock           varchar(24),
    next_unit            varchar(16),
    next_due_day         date,
    next_due_at          timestamptz  not null,
    event_count          integer      not null check (event_count > 0),
    last_hash            bytea        not null check (length(last_hash) = 32),
    check (confidential or not supervision),
    check (not supervision or class = 'COMPLAINT'),
    check ((latitude is null) = (longitude is null)),
    check (agency_id is not null or state not in ('AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER')),
    check (archive_reason is not null or state <> 'ARCHIVED'),
    check (forwarded_to is not null or state <> 'FORWARDED_OUTSIDE'),
    check (closed_at is not null or state <> 'CLOSED'),
    check (merged_into_id is not null or state <> 'MERGED')
) with (fillfactor = 85);
-- Queues: by deadline among what is open, for the whole government and for an agency.
create index complaint_due on complaint (next_due_at, id);
create index complaint_state_due on complaint (state, next_due_at, id);
create index complaint_agency_due on complaint (agency_id, next_due_at, id);
create index complaint_agency_state_due on complaint (agency_id, state, next_due_at, id);
create index complaint_decision on complaint (agency_id, next_due_at, id) where answer_pending or reassignment_pending;
-- Lists: by receipt and by last change.
create index complaint_received on complaint (received_at, id);
create index complaint_agency_received on complaint (agency_id, received_at, id);
create index complaint_state_received on complaint (state, received_at, id);
create index complaint_activity on complaint (last_activity_at, id);
create index complaint_agency_activity on complaint (agency_id, last_activity_at, id);
create index complaint_category_received on complaint (category_id, received_at, id);
create index complaint_district_received on complaint (district_id, received_at, id);
create index complaint_supervision on complaint (agency_id, received_at, id) where supervision;
create index complaint_village on complaint (village_id) where village_id is not null;
create index complaint_reported_agency on complaint (reported_agency_id) where reported_agency_id is not null;
create index complaint_assignee on complaint (assignee_id, next_due_at, id) where assignee_id is not null;
create index complaint_merged_into on complaint (merged_into_id) where merged_into_id is not null;
create index complaint_recorded_by_user on complaint (recorded_by_user, received_at, id) where recorded_by_user is not null;
create unique index complaint_source on complaint (recorded_by_client, source_reference)
    where recorded_by_client is not null and source_reference is not null;
create index complaint_recorded_by_client on complaint (recorded_by_client, received_at, id) where recorded_by_client is not null;

-- The words stand apart: they hardly change, and a move of the complaint must not touch the search index.
create table complaint_story (
    complaint_id bigint       primary key references complaint (id) deferrable initially deferred,
    title        varchar(150) not null,
    story        text         not null check (length(story) between 1 and 8000),
    search       tsvector     not null generated always as (
        setweight(to_tsvector('indonesian'::regconfig, title), 'A') || setweight(to_tsvector('indonesian'::regconfig, story), 'B')) stored
);
create index complaint_story_search on complaint_story using gin (search);

-- Who reported stands apart as well: reading a complaint never touches it. Everything is encrypted in one piece; the
-- keyed hashes find reports of the same person without opening any.
create table complaint_reporter (
    complaint_id bigint primary key references complaint (id) deferrable initially deferred,
    identity     bytea  not null,
    nik_hash     bytea,
    phone_hash   bytea,
    email_hash   bytea
);
create index complaint_reporter_nik on complaint_reporter (nik_hash) where nik_hash is not null;
create index complaint_reporter_phone on complaint_reporter (phone_hash) where phone_hash is not null;
create index complaint_reporter_email on complaint_reporter (email_hash) where email_hash is not null;

-- The history: append-only and chained by hash; the state of the complaint is its fold.
create table complaint_event (
    complaint_id bigint       not null references complaint (id) deferrable initially deferred,
    seq          integer      not null check (seq > 0),
    at           timestamptz  not null,
    actor_kind   varchar(16)  not null check (actor_kind in ('USER', 'API_CLIENT', 'SYSTEM', 'ANONYMOUS')),
    actor_id     bigint,
    actor_name   varchar(120) not null,
    type         varchar(32)  not null,
    visibility   varchar(12)  not null check (visibility in ('PUBLIC', 'REPORTER', 'INTERNAL', 'SEALED')),
    from_state   varchar(24),
    to_state     varchar(24),
    body         text         check (length(body) <= 8000),
    details      text         not null default '',
    hash         bytea        not null check (length(hash) = 32),
    primary key (complaint_id, seq)
);

create function complaint_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The history of a complaint cannot be changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger complaint_event_fixed before update or delete or truncate on complaint_event
    for each statement execute function complaint_refuse_change();

create sequence complaint_deadline_seq start with 50 increment by 50;
create table complaint_deadline (
    id               bigint       primary key,
    version          integer      not null,
    complaint_id     bigint       not null references complaint (id) deferrable initially deferred,
    clock            varchar(24)  not null check (clock in ('VERIFICATION', 'RESPONSE', 'RESOLUTION', 'CONFIRMATION', 'COMPLETION', 'STATUTORY_RESPONSE', 'STATUTORY_DECISION')),
    started_at       timestamptz  not null,
    start_day        date         not null,
    days             integer      not null check (days > 0),
    unit             varchar(16)  not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    due_day          date         not null check (due_day >= start_day),
    due_at           timestamptz  not null,
    legal_basis      varchar(300) not null,
    verified         boolean      not null,
    calendar_version integer      not null,
    estimate         boolean      not null,
    status           varchar(12)  not null check (status in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED')),
    paused_at        timestamptz,
    -- When what it demanded was done or fell away. A missed deadline may still be open.
    stopped_at       timestamptz,
    check ((status = 'PAUSED') = (paused_at is not null)),
    check (stopped_at is not null or status in ('RUNNING', 'PAUSED', 'MISSED')),
    check (stopped_at is null or status in ('MET', 'MISSED', 'CANCELLED'))
) with (fillfactor = 90);
create index complaint_deadline_complaint on complaint_deadline (complaint_id);
-- What the watch looks for: running ones in order of falling due, and expired confirmation windows.
create index complaint_deadline_running on complaint_deadline (due_at, id) where status = 'RUNNING';
create index complaint_deadline_open_day on complaint_deadline (due_day) where stopped_at is null;

create sequence complaint_deadline_pause_seq start with 50 increment by 50;
create table complaint_deadline_pause (
    id          bigint      primary key,
    deadline_id bigint      not null references complaint_deadline (id) deferrable initially deferred,
    paused_at   timestamptz not null,
    resumed_at  timestamptz not null,
    days        integer     not null check (days >= 0),
    check (resumed_at >= paused_at)
);
create index complaint_deadline_pause_deadline on complaint_deadline_pause (deadline_id);

-- Final answers that must pass the agency head.
create sequence complaint_answer_seq start with 50 increment by 50;
create table complaint_answer (
    id           bigint        primary key,
    version      integer       not null,
    complaint_id bigint        not null references complaint (id),
    text         text          not null check (length(text) between 1 and 8000),
    status       varchar(12)   not null check (status in ('WAITING', 'APPROVED', 'GIVEN_BACK')),
    proposed_by  bigint        references user_account (id),
    proposer     varchar(120)  not null,
    proposed_at  timestamptz   not null,
    decided_by   varchar(120),
    decided_at   timestamptz,
    reason       varchar(1000),
    check ((status = 'WAITING') = (decided_at is null))
);
create unique index complaint_answer_waiting on complaint_answer (complaint_id) where status = 'WAITING';
create index complaint_answer_complaint on complaint_answer (complaint_id);
create index complaint_answer_proposed_by on complaint_answer (proposed_by);

create sequence complaint_reassignment_seq start with 50 increment by 50;
create table complaint_reassignment (
    id              bigint        primary key,
    version         integer       not null,
    complaint_id    bigint        not null references complaint (id),
    from_agency_id  bigint        not null references agency (id),
    to_agency_id    bigint        references agency (id),
    reason          varchar(1000) not null,
    status          varchar(12)   not null check (status in ('WAITING', 'GRANTED', 'REFUSED')),
    requester       varchar(120)  not null,
    requested_at    timestamptz   not null,
    decided_by      varchar(120),
    decided_at      timestamptz,
    decision_reason varchar(1000),
    check ((status = 'WAITING') = (decided_at is null))
);
create unique index complaint_reassignment_waiting on complaint_reassignment (complaint_id) where status = 'WAITING';
create index complaint_reassignment_complaint on complaint_reassignment (complaint_id);
create index complaint_reassignment_from on complaint_reassignment (from_agency_id);
create index complaint_reassignment_to on complaint_reassignment (to_agency_id);

create table complaint_attachment (
    complaint_id bigint       not null references complaint (id) deferrable initially deferred,
    file_id      bigint       not null unique references stored_file (id),
    kind         varchar(12)  not null check (kind in ('REPORT', 'EVIDENCE', 'REPLY')),
    event_seq    integer      not null,
    added_by     varchar(120) not null,
    added_at     timestamptz  not null,
    primary key (complaint_id, file_id)
);

-- The first answer to each key a sender chose, so that sending again changes nothing. The answer holds a PIN: encrypted.
create table complaint_request (
    sender       varchar(40)  not null,
    key          varchar(128) not null,
    fingerprint  bytea        not null check (length(fingerprint) = 32),
    answer       bytea        not null,
    complaint_id bigint       not null references complaint (id) deferrable initially deferred,
    made_at      timestamptz  not null,
    primary key (sender, key)
);
create index complaint_request_complaint on complaint_request (complaint_id);
create index complaint_request_made on complaint_request (made_at);

create sequence complaint_reply_template_seq start with 50 increment by 50;
create table complaint_reply_template (
    id           bigint        primary key,
    version      integer       not null default 0,
    code         varchar(40)   not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name         varchar(120)  not null check (btrim(name) <> ''),
    text         text          not null check (length(text) between 1 and 8000),
    agency_id    bigint        references agency (id),
    category_id  bigint        references complaint_category (id),
    final_answer boolean       not null default false,
    active       boolean       not null default true
);
create index complaint_reply_template_agency on complaint_reply_template (agency_id);
create index complaint_reply_template_category on complaint_reply_template (category_id);

grant select, insert, update, delete on complaint_category, complaint_deadline_rule, complaint, complaint_story,
    complaint_reporter, complaint_deadline, complaint_deadline_pause, complaint_answer, complaint_reassignment,
    complaint_attachment, complaint_request, complaint_reply_template to ${applicationRole};
grant select, insert on complaint_event to ${applicationRole};
grant usage, select on sequence complaint_category_seq, complaint_deadline_rule_seq, complaint_seq, complaint_tracking_seq,
    complaint_deadline_seq, complaint_deadline_pause_seq, complaint_answer_seq, complaint_reassignment_seq,
    complaint_reply_template_seq to ${applicationRole};

-- Whoever answers for the whole government reads confidential reports too; others only those of their own agency.
insert into role_permission (role_id, permission)
select id, 'complaint.confidential' from role where code = 'executive'
on conflict do nothing;
