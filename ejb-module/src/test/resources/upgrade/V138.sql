insert into survey_device (id, uuid, target_id, name, token, paired_at)
values (1, '00000000-0000-0000-0000-000000000138', 1, 'Tablet loket 1', '\x01', '2025-03-01 08:00+07');
insert into survey_code_batch (id, target_id, made_on, issued) values (1, 1, '2025-03-01', 2);
insert into survey_code (hash, batch_id) values ('\x02', 1);
