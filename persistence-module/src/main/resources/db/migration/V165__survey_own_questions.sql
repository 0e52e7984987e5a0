-- What a survey asks besides its elements. It is no part of the index, and fixed once answers are taken, so that answers
-- keep their meaning.
create table survey_question (
    id          bigint       generated always as identity primary key,
    period_id   bigint       not null references survey_period (id) on delete cascade,
    code        varchar(40)  not null check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    kind        varchar(20)  not null check (kind in ('TEXT', 'LONG_TEXT', 'NUMBER', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE')),
    label       varchar(200) not null check (btrim(label) <> ''),
    label_en    varchar(200) check (btrim(label_en) <> ''),
    help        varchar(300) check (btrim(help) <> ''),
    help_en     varchar(300) check (btrim(help_en) <> ''),
    place       integer      not null check (place between 1 and 99),
    required    boolean      not null default false,
    least       numeric(16, 4),
    most        numeric(16, 4),
    longest     integer      check (longest between 1 and 4000),
    -- What may be chosen: keys, and the words of each in the same order; an empty English word stands for none.
    keys        text[]       not null default '{}',
    names       text[]       not null default '{}',
    names_en    text[]       not null default '{}',
    unique (period_id, code),
    check (kind = 'NUMBER' or (least is null and most is null)),
    check (least <= most),
    check ((longest is not null) = (kind in ('TEXT', 'LONG_TEXT'))),
    check ((cardinality(keys) > 0) = (kind in ('SINGLE_CHOICE', 'MULTIPLE_CHOICE'))),
    check (cardinality(keys) = cardinality(names) and cardinality(keys) = cardinality(names_en))
);

-- What a respondent answered to it: words, a number with a point, or the keys that were chosen, one in a line.
create table survey_given (
    response_id bigint not null references survey_response (id),
    question_id bigint not null references survey_question (id),
    target_id   bigint not null references survey_target (id),
    value       text   not null check (length(value) between 1 and 8000),
    primary key (response_id, question_id)
);
create index survey_given_question on survey_given (question_id, target_id, response_id);
create index survey_given_target on survey_given (target_id, response_id);
create trigger survey_given_fixed before update or delete or truncate on survey_given
    for each statement execute function survey_refuse_change();

-- Counted after the answers came, with the groups of respondents. The empty key counts who answered at all, and holds the
-- sum and the limits of numbers.
create table survey_given_count (
    target_id   bigint      not null references survey_target (id),
    question_id bigint      not null references survey_question (id),
    suspect     boolean     not null,
    key         varchar(40) not null,
    times       bigint      not null check (times > 0),
    total       numeric,
    smallest    numeric,
    largest     numeric,
    primary key (target_id, question_id, suspect, key)
);
create index survey_given_count_question on survey_given_count (question_id);

grant select, insert, update, delete on survey_question, survey_given_count to ${applicationRole};
grant select, insert on survey_given to ${applicationRole};
