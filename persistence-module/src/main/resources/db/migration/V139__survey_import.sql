-- Files with answers that were taken, each once for a subject.
create table survey_import (
    id        bigint       generated always as identity primary key,
    target_id bigint       not null references survey_target (id),
    digest    bytea        not null,
    name      varchar(200) not null check (btrim(name) <> ''),
    taken_on  date         not null,
    answers   integer      not null check (answers > 0),
    -- How many of them look suspicious.
    suspects  integer      not null check (suspects between 0 and answers),
    unique (target_id, digest)
);
grant select, insert, update, delete on survey_import to ${applicationRole};
