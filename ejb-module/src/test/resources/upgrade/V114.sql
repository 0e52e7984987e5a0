insert into stored_file (uuid, name, type, size, sha256, uploader_kind, uploader_id, created_at, attached_at)
values ('00000000-0000-0000-0000-000000000115', 'foto.jpg', 'image/jpeg', 1, repeat('a', 64), 'SYSTEM', null, '2026-03-01 08:00+07', '2026-03-01 08:00+07'),
       ('00000000-0000-0000-0000-000000000116', 'foto.jpg', 'image/jpeg', 1, repeat('b', 64), 'SYSTEM', null, '2026-03-01 08:00+07', '2026-03-01 08:00+07');
insert into complaint_photo (uuid, complaint_id, original_id, copy_id, words, boxes, released_by, released_at)
values ('00000000-0000-0000-0000-000000000117', 1, (select id from stored_file where uuid = '00000000-0000-0000-0000-000000000115'),
        (select id from stored_file where uuid = '00000000-0000-0000-0000-000000000116'), 'Jalan berlubang', '10 10 20 20', 'koordinator', '2026-03-01 08:00+07');
