insert into complaint_watcher (complaint_id, user_id, since) values (1, 1, '2026-03-01 08:00+07');
insert into complaint_watch_news (complaint_id, actor_kind, actor_id) values (1, 'SYSTEM', null);
