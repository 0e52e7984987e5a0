-- What people wrote is looked for by words.
alter table survey_comment
    add column search tsvector generated always as (to_tsvector('indonesian'::regconfig, text)) stored;
create index survey_comment_search on survey_comment using gin (search);
