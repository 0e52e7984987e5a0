-- Who follows a complaint without working on it.
create table complaint_watcher (
    complaint_id bigint      not null references complaint (id),
    user_id      bigint      not null references user_account (id),
    since        timestamptz not null,
    primary key (complaint_id, user_id)
);
create index complaint_watcher_user on complaint_watcher (user_id, complaint_id);

-- What followers have yet to be told. Filled where the history grows, so that nothing that moves a complaint need think of
-- it; emptied by a timer, which asks first whether the follower may still know of the complaint.
create table complaint_watch_news (
    id           bigint      generated always as identity primary key,
    complaint_id bigint      not null references complaint (id),
    actor_kind   varchar(16) not null,
    actor_id     bigint
);
create index complaint_watch_news_complaint on complaint_watch_news (complaint_id);
grant select, insert, update, delete on complaint_watcher, complaint_watch_news to ${applicationRole};

create function complaint_tell_watchers() returns trigger language plpgsql as $$
begin
    insert into complaint_watch_news (complaint_id, actor_kind, actor_id)
    select distinct f.complaint_id, f.actor_kind, f.actor_id from fresh f
    where f.visibility <> 'SEALED' and exists (select 1 from complaint_watcher w where w.complaint_id = f.complaint_id);
    return null;
end $$;
create trigger complaint_tell_watchers after insert on complaint_event
    referencing new table as fresh for each statement execute function complaint_tell_watchers();

-- Replies that only fit one state.
alter table complaint_reply_template add column state varchar(24) check (state in ('AWAITING_VERIFICATION', 'INCOMPLETE',
    'AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED', 'FORWARDED_OUTSIDE', 'MERGED', 'ARCHIVED', 'WITHDRAWN'));
