insert into api_request (client_id, key, content, made, made_at)
values (1, 'forum:portal-1', '\x01', '00000000-0000-0000-0000-000000000169', '2026-03-01 08:00+07');
