-- How satisfied people are with services: what is asked in a period, of whom, their answers, and counters of them.

-- The method stays with the period: the same value is another grade by another regulation.
create sequence survey_period_seq start with 50 increment by 50;
create table survey_period (
    id               bigint       primary key,
    version          integer      not null default 0,
    code             varchar(40)  not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name             varchar(120) not null check (btrim(name) <> ''),
    method           varchar(24)  not null check (method in ('PERMENPANRB_14_2017', 'KEPMENPAN_25_2004')),
    starts_on        date         not null,
    ends_on          date         not null,
    state            varchar(10)  not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED')),
    -- Counts up with every change of what is asked.
    questionnaire    integer      not null default 1,
    -- What was published for the whole government when that came about elsewhere; what the answers give stands beside it.
    published_value  numeric(5, 2) check (published_value between 25 and 100),
    published_source varchar(300) check (btrim(published_source) <> ''),
    published_at     timestamptz,
    check (starts_on <= ends_on),
    check (published_value is null or published_source is not null),
    check ((state = 'PUBLISHED') = (published_at is not null))
);
create index survey_period_ends on survey_period (ends_on, id);

-- The elements in the order they are asked, which is the order of the marks of an answer. Weights are exact fractions.
create table survey_element (
    period_id   bigint       not null references survey_period (id) on delete cascade,
    place       integer      not null check (place between 0 and 29),
    code        varchar(40)  not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    name        varchar(120) not null check (btrim(name) <> ''),
    name_en     varchar(120) not null check (btrim(name_en) <> ''),
    question    varchar(300) not null check (btrim(question) <> ''),
    question_en varchar(300) not null check (btrim(question_en) <> ''),
    answers     text[]       not null check (cardinality(answers) = 4),
    answers_en  text[]       not null check (cardinality(answers_en) = 4),
    numerator   bigint       not null check (numerator > 0),
    denominator bigint       not null check (denominator > 0),
    primary key (period_id, place),
    unique (period_id, code)
);

-- What people are asked about: a service or a unit of an agency, or the agency as a whole.
create sequence survey_target_seq start with 50 increment by 50;
create table survey_target (
    id         bigint       primary key,
    version    integer      not null default 0,
    -- What a poster and a link name.
    code       varchar(12)  not null unique check (code ~ '^[A-Z0-9]{4,12}$'),
    period_id  bigint       not null references survey_period (id),
    agency_id  bigint       not null references agency (id),
    name       varchar(160) not null check (btrim(name) <> ''),
    -- How many people it serves in the period; null while nobody has said.
    population bigint       check (population between 1 and 1000000000),
    active     boolean      not null default true,
    -- Why suspicious answers are left out of its index; null while they count.
    set_aside  varchar(300) check (btrim(set_aside) <> '')
);
create unique index survey_target_name on survey_target (period_id, agency_id, lower(name));
create index survey_target_agency on survey_target (agency_id);

-- One row for each respondent, without anything that says who it was. Numbers stand for the constants of the enums of
-- id.pendopo.domain.survey in their order, 0 for "not said".
create table survey_response (
    id          bigint       generated always as identity primary key,
    target_id   bigint       not null references survey_target (id),
    -- The day only: with the moment one could find out whose turn it was.
    answered_on date         not null,
    channel     smallint     not null check (channel between 1 and 8),
    -- One digit for each element in its place, 0 for one left out.
    marks       varchar(30)  not null check (marks ~ '^[0-4]+$' and marks ~ '[1-4]'),
    session     smallint     not null default 0 check (session between 0 and 2),
    sex         smallint     not null default 0 check (sex between 0 and 2),
    age         smallint     not null default 0 check (age between 0 and 120),
    education   smallint     not null default 0 check (education between 0 and 6),
    job         smallint     not null default 0 check (job between 0 and 6),
    job_other   varchar(60)  check (btrim(job_other) <> ''),
    -- One bit for each constant of Suspicion.
    suspicion   smallint     not null default 0 check (suspicion >= 0)
);
create index survey_response_target on survey_response (target_id, id);
create function survey_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'answers to a survey are never changed or removed';
end $$;
create trigger survey_response_fixed before update or delete or truncate on survey_response
    for each statement execute function survey_refuse_change();

create table survey_comment (
    response_id bigint        primary key references survey_response (id),
    target_id   bigint        not null references survey_target (id),
    text        varchar(2000) not null check (btrim(text) <> '')
);
create index survey_comment_target on survey_comment (target_id, response_id);

-- Counters, kept in the transaction of the answer and last in it. Each connection has a part of its own to add to, so
-- that those who answer at once do not wait for each other; what is suspicious is counted apart. For each element the ones,
-- twos, threes and fours; then the groups of the profile.
create table survey_count (
    target_id   bigint    not null references survey_target (id),
    shard       smallint  not null check (shard between 0 and 15),
    suspect     boolean   not null,
    respondents integer   not null check (respondents >= 0),
    counts      integer[] not null,
    primary key (target_id, shard, suspect)
) with (fillfactor = 50);

create function survey_sum(one integer[], other integer[]) returns integer[]
    language sql immutable strict parallel safe as $$
    select array_agg(a + b order by i) from unnest(one, other) with ordinality as u (a, b, i)
$$;

create aggregate survey_total(integer[]) (sfunc = survey_sum, stype = integer[]);

-- Keys against double posts. They lead to no answer: only whether what came again is the same.
create table survey_request (
    sender      varchar(60)  not null,
    key         varchar(110) not null,
    fingerprint bytea        not null,
    suspicion   smallint     not null,
    made_at     timestamptz  not null,
    primary key (sender, key)
);
create index survey_request_made on survey_request (made_at);

-- Keyed hashes of where answers came from and of what they said, to notice what comes too often; forgotten after a while.
create table survey_trace (
    print      bytea   primary key,
    times      integer not null check (times > 0),
    kept_until date    not null
);
create index survey_trace_kept on survey_trace (kept_until);

-- What was not taken, so that nothing disappears in silence.
create table survey_refusal (
    target_id bigint   not null references survey_target (id),
    day       date     not null,
    reason    smallint not null check (reason between 1 and 8),
    times     integer  not null check (times > 0),
    primary key (target_id, day, reason)
);

grant select, insert, update, delete on survey_period, survey_element, survey_target, survey_count, survey_request,
    survey_trace, survey_refusal to ${applicationRole};
grant select, insert on survey_response, survey_comment to ${applicationRole};
grant usage, select on sequence survey_period_seq, survey_target_seq to ${applicationRole};

insert into role_permission (role_id, permission)
select r.id, p.permission
from (values
    ('organization_bureau', '{survey.govern,survey.enter,survey.read}'::text[]),
    ('service_officer', '{survey.enter}'),
    ('liaison', '{survey.enter,survey.read}'),
    ('agency_head', '{survey.read}'),
    ('executive', '{survey.read}'),
    ('mayor', '{survey.read}'),
    ('auditor', '{survey.read}')
) as bundle (code, permissions)
join role r on r.code = bundle.code
cross join unnest(bundle.permissions) as p (permission)
on conflict do nothing;
