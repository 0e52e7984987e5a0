insert into forum_minutes (id, version, uuid, edition_id, state, notes, changed_at, changed_by)
values (1, 1, '5a1c0c9e-2c56-4a8e-9c39-0a6f5b4d1611', 1, 'DRAFT', 'Forum berjalan lancar.', '2024-06-12T06:00:00Z', 'Maya');
insert into forum_agreement (uuid, minutes_id, text) values ('5a1c0c9e-2c56-4a8e-9c39-0a6f5b4d1612', 1, 'Loket dibuka hari Sabtu');
insert into forum_signatory (uuid, minutes_id, side, name)
values ('5a1c0c9e-2c56-4a8e-9c39-0a6f5b4d1613', 1, 'COMMUNITY', 'Ketua RW 03');
insert into forum_annex (uuid, minutes_id, file, title, added_at, added_by)
select '5a1c0c9e-2c56-4a8e-9c39-0a6f5b4d1614', 1, uuid, 'Daftar hadir', '2024-06-12T06:00:00Z', 'Maya'
from stored_file order by id limit 1;
