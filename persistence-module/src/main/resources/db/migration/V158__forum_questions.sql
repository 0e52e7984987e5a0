-- Questions to a forum while it runs: from phones in the audience without an account, or typed by an officer for somebody who
-- calls, writes or stands in the studio. Moderated, voted for, brought on stage, answered there or later in writing.

-- Where an edition takes them. The code opens the audience's page.
create sequence forum_floor_seq start with 50 increment by 50;
create table forum_floor (
    id             bigint      primary key,
    edition_id     bigint      not null unique references forum_edition (id),
    code           varchar(6)  not null unique check (code ~ '^[A-HJKMNP-Z2-9]{6}$'),
    -- The moderator's switch; nothing is taken unless the edition also runs.
    taking         boolean     not null default false,
    on_stage_id    bigint,
    on_stage_since timestamptz,
    -- How often the moderator did something, so that phones know when to ask anew what became of theirs.
    turns          integer     not null default 0 check (turns >= 0),
    check ((on_stage_id is null) = (on_stage_since is null))
);

create sequence forum_question_seq start with 50 increment by 50;
create table forum_question (
    id            bigint        primary key,
    version       integer       not null default 0,
    uuid          uuid          not null unique,
    edition_id    bigint        not null references forum_edition (id),
    origin        varchar(12)   not null check (origin in ('AUDIENCE', 'CALLER', 'WHATSAPP', 'STUDIO', 'JOURNALIST', 'SOCIAL_MEDIA')),
    state         varchar(8)    not null check (state in ('INCOMING', 'APPROVED', 'DEFERRED', 'ANSWERED', 'REJECTED', 'MERGED')),
    text          varchar(500)  not null check (btrim(text) <> ''),
    -- As it came, once a mistake in it was corrected.
    original      varchar(500),
    asker         varchar(80)   not null default '',
    element       varchar(20)   check (element in ('USERS', 'ACADEMICS', 'CIVIL_SOCIETY', 'BUSINESS', 'MEDIA', 'AGENCIES',
                                                   'COMMUNITY_LEADERS', 'VULNERABLE_GROUPS')),
    -- A phone is known by a hash that is another one in each edition, so that nobody can be followed from forum to forum.
    device        bytea         check (octet_length(device) = 16),
    -- The phone's own number for it: sent again it stays one question.
    key           varchar(40),
    asked_at      timestamptz   not null,
    reject_reason varchar(13)   check (reject_reason in ('OFF_TOPIC', 'REPEATED', 'OFFENSIVE', 'PERSONAL_DATA', 'OTHER')),
    reject_note   varchar(300)  not null default '',
    merged_into   bigint        references forum_question (id),
    answered_live boolean       not null default false,
    answer        varchar(4000) not null default '',
    answerer      varchar(150)  not null default '',
    answered_at   timestamptz,
    changed_at    timestamptz   not null,
    changed_by    varchar(120)  not null,
    constraint forum_question_once unique (edition_id, device, key),
    constraint forum_question_sender check ((origin = 'AUDIENCE') = (device is not null) and (device is null) = (key is null)),
    constraint forum_question_rejected check ((state = 'REJECTED') = (reject_reason is not null)),
    constraint forum_question_merged check ((state = 'MERGED') = (merged_into is not null) and merged_into <> id),
    constraint forum_question_answered check ((state = 'ANSWERED') = (answered_at is not null)),
    constraint forum_question_said check (state <> 'ANSWERED' or answered_live or answer <> '')
);
create index forum_question_edition on forum_question (edition_id, state);
create index forum_question_merged_into on forum_question (merged_into) where merged_into is not null;
alter table forum_floor add foreign key (on_stage_id) references forum_question (id);
create index forum_floor_on_stage on forum_floor (on_stage_id) where on_stage_id is not null;

-- One vote of a device for a question is one row; how many there are stands beside it in 16 parts, so that a hall that votes
-- for the same question at the same moment does not queue for one row.
create table forum_vote (
    question_id bigint not null references forum_question (id),
    device      bytea  not null check (octet_length(device) = 16),
    primary key (question_id, device)
);
create table forum_vote_count (
    question_id bigint   not null references forum_question (id),
    shard       smallint not null check (shard between 0 and 15),
    votes       integer  not null check (votes >= 0),
    primary key (question_id, shard)
) with (fillfactor = 50);

grant select, insert, update, delete on forum_floor, forum_question, forum_vote, forum_vote_count to ${applicationRole};
grant usage, select on sequence forum_floor_seq, forum_question_seq to ${applicationRole};
