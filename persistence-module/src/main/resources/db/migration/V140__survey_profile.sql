-- How satisfied each group of respondents is. Counted after the answers came, not with them, so that taking an answer costs
-- what it cost; first of all respondents, then of each group: how many, and for each element the ones, twos, threes, fours.
create table survey_profile_count (
    target_id bigint    not null references survey_target (id),
    suspect   boolean   not null,
    counts    integer[] not null,
    primary key (target_id, suspect)
);

-- How far the counting has come. Numbers of answers are not committed in their order: what is counted next ends where all
-- transactions that were under way when it was looked at have ended.
create table survey_profile_round (
    single     boolean primary key default true check (single),
    counted_to bigint  not null default 0,
    next_to    bigint  not null default 0,
    next_after xid8    not null default '0',
    check (counted_to <= next_to)
);
insert into survey_profile_round default values;

grant select, insert, update, delete on survey_profile_count, survey_profile_round to ${applicationRole};
