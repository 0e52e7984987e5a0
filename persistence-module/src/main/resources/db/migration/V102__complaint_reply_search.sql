-- The words of what was written after the report, so that a complaint is found by a reply as well. Only entries that
-- everybody who sees the complaint may read: internal notes and what is sealed never get here, so no search can tell
-- of them. They stand apart from the title and the story, because a reply must not write their index anew.
create table complaint_reply (
    complaint_id bigint   not null,
    seq          integer  not null,
    -- Whether the public window may find by it.
    open         boolean  not null,
    search       tsvector not null
);
grant select, insert, update, delete on complaint_reply to ${applicationRole};

insert into complaint_reply
select complaint_id, seq, visibility = 'PUBLIC', setweight(to_tsvector('indonesian'::regconfig, body), 'C')
from complaint_event where body is not null and visibility in ('PUBLIC', 'REPORTER');
alter table complaint_reply add primary key (complaint_id, seq);
alter table complaint_reply add foreign key (complaint_id, seq) references complaint_event deferrable initially deferred;
create index complaint_reply_search on complaint_reply using gin (search);

-- Filled where the history grows, so that nothing that moves a complaint need think of it.
create function complaint_reply_keep() returns trigger language plpgsql as $$
begin
    insert into complaint_reply values (new.complaint_id, new.seq, new.visibility = 'PUBLIC',
        setweight(to_tsvector('indonesian'::regconfig, new.body), 'C'));
    return null;
end $$;
create trigger complaint_reply_keep after insert on complaint_event
    for each row when (new.body is not null and new.visibility in ('PUBLIC', 'REPORTER'))
    execute function complaint_reply_keep();
