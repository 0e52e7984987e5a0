-- Who is asked to a forum, who said yes, who came.

-- How many of each stakeholder element an edition wants to hear.
create table forum_element_target (
    edition_id bigint      not null references forum_edition (id) on delete cascade,
    element    varchar(20) not null check (element in ('USERS', 'ACADEMICS', 'CIVIL_SOCIETY', 'BUSINESS', 'MEDIA', 'AGENCIES',
                                                       'COMMUNITY_LEADERS', 'VULNERABLE_GROUPS')),
    wanted     integer     not null check (wanted between 1 and 10000),
    primary key (edition_id, element)
);

-- What an edition tells those who register themselves, and until when it keeps who they are.
create table forum_guest_book (
    edition_id    bigint        primary key references forum_edition (id) on delete cascade,
    version       integer       not null default 0,
    registration  boolean       not null default false,
    self_check_in boolean       not null default false,
    consent       varchar(1000) not null default '',
    retain_until  date          not null,
    -- Stands on the poster at the door: who checks in with it has seen the poster.
    door_key      varchar(12)   not null unique check (door_key ~ '^[A-HJKMNP-Z2-9]{12}$'),
    purged_at     timestamptz,
    constraint forum_guest_book_consent check (not registration or btrim(consent) <> '')
);
create index forum_guest_book_due on forum_guest_book (retain_until) where purged_at is null;

create sequence forum_participant_seq start with 50 increment by 50;
create table forum_participant (
    id             bigint       primary key,
    version        integer      not null default 0,
    uuid           uuid         not null unique,
    edition_id     bigint       not null references forum_edition (id),
    origin         varchar(10)  not null check (origin in ('INVITED', 'REGISTERED', 'WALK_IN', 'PAPER')),
    element        varchar(20)  not null check (element in ('USERS', 'ACADEMICS', 'CIVIL_SOCIETY', 'BUSINESS', 'MEDIA', 'AGENCIES',
                                                            'COMMUNITY_LEADERS', 'VULNERABLE_GROUPS')),
    state          varchar(10)  not null check (state in ('LISTED', 'SENT', 'COMING', 'DELEGATED', 'DECLINED', 'WAITING',
                                                          'WITHDRAWN')),
    -- Who it is; all of it is forgotten when the edition's retention ends, and what is left only counts.
    name           varchar(120) check (btrim(name) <> ''),
    institution    varchar(160) not null default '',
    email          varchar(254) not null default '',
    postal         varchar(300) not null default '',
    delegate       varchar(120) check (btrim(delegate) <> ''),
    sex            varchar(6)   check (sex in ('MALE', 'FEMALE')),
    disability     boolean,
    language       varchar(2)   not null default 'id' check (language in ('id', 'en')),
    -- Six letters and digits, said at the door; and twelve that open the answer page.
    code           varchar(6)   check (code ~ '^[A-HJKMNP-Z2-9]{6}$'),
    answer_code    varchar(12)  unique check (answer_code ~ '^[A-HJKMNP-Z2-9]{12}$'),
    -- The proof of work of a registration, so that the same one sent twice is taken once.
    request_key    varchar(110),
    letter_number  varchar(120) not null default '',
    mail_confirmed boolean      not null default false,
    sent_at        timestamptz,
    answered_at    timestamptz,
    waiting_since  timestamptz,
    reminded_at    timestamptz,
    consented_at   timestamptz,
    created_at     timestamptz  not null,
    purged_at      timestamptz,
    unique (id, edition_id),
    unique (edition_id, code),
    unique (edition_id, request_key),
    constraint forum_participant_known check ((name is null) = (purged_at is not null) and (code is null) = (name is null)),
    constraint forum_participant_forgotten check (purged_at is null or (institution = '' and email = '' and postal = ''
        and delegate is null and sex is null and disability is null and answer_code is null and request_key is null)),
    constraint forum_participant_waits check ((state = 'WAITING') = (waiting_since is not null)),
    constraint forum_participant_delegates check (state <> 'DELEGATED' or delegate is not null or purged_at is not null),
    constraint forum_participant_consents check (origin <> 'REGISTERED' or consented_at is not null)
);
create unique index forum_participant_invitee on forum_participant (edition_id, lower(name), lower(institution))
    where origin = 'INVITED' and name is not null;
create index forum_participant_list on forum_participant (edition_id, name, id);
create index forum_participant_waiting on forum_participant (edition_id, waiting_since, id) where state = 'WAITING';

-- One row for each person: whoever checks in the same one at the same moment never counts twice.
create table forum_attendance (
    participant_id bigint      primary key,
    edition_id     bigint      not null,
    status         varchar(7)  not null check (status in ('PRESENT', 'EXCUSED', 'ABSENT')),
    way            varchar(6)  not null check (way in ('CODE', 'QR', 'MANUAL', 'SELF', 'ONLINE', 'PAPER')),
    at             timestamptz not null,
    recorded_by    bigint      references user_account (id),
    foreign key (participant_id, edition_id) references forum_participant (id, edition_id)
);
create index forum_attendance_edition on forum_attendance (edition_id, status);
create index forum_attendance_recorded_by on forum_attendance (recorded_by);

-- The certificate as it was issued, so that its digest stays the one that can be verified.
create table forum_certificate (
    participant_id bigint       primary key references forum_participant (id),
    number         varchar(120) not null unique,
    code           varchar(20)  not null,
    content        bytea        not null,
    issued_at      timestamptz  not null
);

grant select, insert, update, delete on forum_element_target, forum_guest_book, forum_participant, forum_attendance,
    forum_certificate to ${applicationRole};
grant usage, select on sequence forum_participant_seq to ${applicationRole};
