insert into forum_agenda_item (id, uuid, edition_id, place, title, minutes)
values (1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1503', 1, 0, 'Pembukaan', 15);
insert into forum_speaker (item_id, place, name, position, institution, confirmation, substitute)
values (1, 0, 'Sri Wahyuni', 'Sekretaris Daerah', 'Setda', 'CONFIRMED', '');
insert into stored_file (uuid, name, type, size, sha256, uploader_kind, uploader_id, created_at, attached_at)
values ('3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1504', 'paparan.pdf', 'application/pdf', 1, repeat('a', 64), 'USER', 1,
        '2026-11-22T03:00:00Z', '2026-11-22T03:00:00Z');
insert into forum_material (id, uuid, item_id, title, file, open, added_at, added_by)
values (1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1505', 1, 'Paparan', '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1504', true,
        '2026-11-22T03:00:00Z', 'Maya');
