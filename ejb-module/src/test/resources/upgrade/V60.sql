insert into inbox_item (user_id, kind, variables, link, created_at) values (1, 'complaint.assigned', 'number=TNG-1', '/complaint', '2026-02-01 10:10+07');
insert into outbox_message (kind, user_id, variables, created_at, next_attempt_at) values
    ('complaint.assigned', 1, 'number=TNG-1', '2026-02-01 10:10+07', '2026-02-01 10:10+07');
insert into mail_preference (user_id, mail, changed_at) values (1, true, '2026-02-01 10:00+07');
