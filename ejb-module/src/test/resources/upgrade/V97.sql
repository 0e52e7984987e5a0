insert into complaint_import_source (code, name, channel, mapping) values ('whatsapp-lama', 'WhatsApp lama', 'WHATSAPP', '{"column.STORY":"Pesan"}');
insert into complaint_import (uuid, source_id, file_name, columns, state, rows, asked_by, asked_name, uploaded_at)
select '0b9d6a1d-8d3b-4a1f-a5a7-3c2b1a0f9e31', min(id), 'aduan.csv', '\x01', 'UPLOADED', 1, 1, 'Sri Wahyuni', '2026-03-01 08:00+07' from complaint_import_source;
insert into complaint_import_piece (import_id, first_row, rows, content) select id, 0, 1, '\x02' from complaint_import;
insert into complaint_import_row (import_id, line, kind, content, problems) select id, 2, 'WRONG', '\x03', 'TITLE	input.required' from complaint_import;
insert into complaint_import_reference (source_id, reference, complaint_id, fingerprint) select min(id), '1916449', 1, '\x04' from complaint_import_source;
