insert into complaint_webhook (uuid, client_id, url, events, secret, made_at, made_by)
values ('00000000-0000-0000-0000-000000000113', 1, 'https://lapor.example/hook', 'RECEIVED,CLOSED', '\x01', '2026-03-01 08:00+07', 'admin');
insert into complaint_webhook_seen (complaint_id, seq) values (1, 1);
insert into complaint_webhook_delivery (uuid, webhook_id, complaint_id, seq, event, happened_at, state, next_attempt_at, made_at)
values ('00000000-0000-0000-0000-000000000114', (select id from complaint_webhook), 1, 1, 'RECEIVED', '2026-03-01 08:00+07', 'PENDING', '2026-03-01 08:00+07', '2026-03-01 08:00+07');
