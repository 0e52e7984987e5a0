-- Where a published standard was made public: each medium once it was noted, and what became of it. Nothing is ever changed.

create table standard_publication (
    id           bigint       generated always as identity primary key,
    uuid         uuid         not null unique,
    standard_id  bigint       not null references service_standard (id),
    medium       varchar(12)  not null check (medium in ('WEBSITE', 'BOARD', 'SIPPN', 'PRINT', 'SOCIAL', 'OTHER')),
    -- A link, an account or a place; of SIPP Nasional it may be known later only.
    address      varchar(300) not null default '' check (btrim(address) <> '' or medium = 'SIPPN'),
    published_on date         not null,
    noted_at     timestamptz  not null,
    noted_by     varchar(120) not null,
    constraint standard_publication_link
        check (medium not in ('WEBSITE', 'SIPPN') or address = '' or address ~ '^https?://')
);
create index standard_publication_standard on standard_publication (standard_id, medium);

create table standard_publication_step (
    id             bigint       generated always as identity primary key,
    publication_id bigint       not null references standard_publication (id),
    step           varchar(12)  not null check (step in ('SHOWN', 'WITHDRAWN')),
    happened_on    date         not null,
    -- The address where it is shown, or why it was withdrawn.
    note           varchar(300) not null default '' check (step <> 'SHOWN' or note ~ '^https?://'),
    noted_at       timestamptz  not null,
    noted_by       varchar(120) not null,
    unique (publication_id, step)
);

create function standard_publication_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The publication log cannot be changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger standard_publication_fixed before update or delete or truncate on standard_publication
    for each statement execute function standard_publication_refuse_change();
create trigger standard_publication_step_fixed before update or delete or truncate on standard_publication_step
    for each statement execute function standard_publication_refuse_change();

grant select, insert on standard_publication, standard_publication_step to ${applicationRole};
grant usage, select on sequence standard_publication_id_seq, standard_publication_step_id_seq to ${applicationRole};
