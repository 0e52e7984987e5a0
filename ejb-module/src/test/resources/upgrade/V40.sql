insert into stored_file (uuid, name, type, size, sha256, uploader_kind, uploader_id, created_at, attached_at) values
    ('3b0e4d52-2a0c-4e35-9a83-5b8d1f7e6c20', 'lampu.jpg', 'image/jpeg', 3, repeat('ab', 32), 'USER', 1, '2026-02-01 10:00+07', '2026-02-01 10:01+07');
insert into stored_file_chunk (file_id, position, content) select id, 0, '\xffd8ff' from stored_file;
insert into stored_file_thumbnail (file_id, content) select id, '\xffd8' from stored_file;
insert into issued_document (code, kind, number, issuer, sha256, issued_at) values
    (repeat('7', 26), 'receipt', '1/DISHUB/II/2026', 'Dinas Perhubungan', repeat('cd', 32), '2026-02-01 10:05+07');
insert into letter_series (series, agency_code, year, last_number) values ('receipt', 'DISHUB', 2026, 41);
