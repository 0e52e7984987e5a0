-- What a category asks of whoever reports, beside the story. A sub-category asks what its top category asks, too.
create sequence complaint_question_seq start with 50 increment by 50;
create table complaint_question (
    id          bigint       primary key,
    version     integer      not null default 0,
    category_id bigint       not null references complaint_category (id),
    code        varchar(40)  not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    kind        varchar(20)  not null check (kind in ('TEXT', 'LONG_TEXT', 'NUMBER', 'DATE', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE')),
    label       varchar(200) not null check (btrim(label) <> ''),
    label_en    varchar(200) check (btrim(label_en) <> ''),
    help        varchar(300) check (btrim(help) <> ''),
    help_en     varchar(300) check (btrim(help_en) <> ''),
    place       integer      not null check (place between 1 and 99),
    required    boolean      not null default false,
    open        boolean      not null default false,
    active      boolean      not null default true,
    least       numeric(16, 4),
    most        numeric(16, 4),
    longest     integer      check (longest between 1 and 4000),
    changed_at  timestamptz  not null default now(),
    check (kind = 'NUMBER' or (least is null and most is null)),
    check (least <= most),
    check ((longest is not null) = (kind in ('TEXT', 'LONG_TEXT')))
);
create index complaint_question_category on complaint_question (category_id);

-- What may be chosen. The key stays when the words change; what is no longer offered stays, too.
create table complaint_question_option (
    question_id bigint       not null references complaint_question (id),
    key         varchar(40)  not null check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name        varchar(120) not null check (btrim(name) <> ''),
    name_en     varchar(120) check (btrim(name_en) <> ''),
    place       integer      not null,
    active      boolean      not null default true,
    primary key (question_id, key)
);

-- What was answered, with the words of the question as they stood then. Nobody changes it afterwards.
create table complaint_given_answer (
    complaint_id bigint       not null references complaint (id) deferrable initially deferred,
    place        integer      not null,
    question_id  bigint       not null references complaint_question (id),
    kind         varchar(20)  not null,
    label        varchar(200) not null,
    label_en     varchar(200),
    value        text         not null check (length(value) between 1 and 8000),
    shown        text,
    shown_en     text,
    open         boolean      not null,
    primary key (complaint_id, place)
);
create index complaint_given_answer_question on complaint_given_answer (question_id);
create trigger complaint_given_answer_fixed before update or delete or truncate on complaint_given_answer
    for each statement execute function complaint_refuse_change();

grant select, insert, update, delete on complaint_question to ${applicationRole};
grant select, insert, update on complaint_question_option to ${applicationRole};
grant select, insert on complaint_given_answer to ${applicationRole};
grant usage, select on sequence complaint_question_seq to ${applicationRole};
