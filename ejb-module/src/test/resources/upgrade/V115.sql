insert into mail_choice (user_id, topic, mode, changed_at) values (1, 'WARNING', 'DAILY', '2026-03-01 10:00+07');
