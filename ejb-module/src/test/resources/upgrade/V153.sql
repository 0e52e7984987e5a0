insert into commitment (id, uuid, statement, source, source_key, source_label, agency_id, person, promised_on, due_on, state,
    is_public, confidential, alarmed_on, made_at, made_by)
values (1, '00000000-0000-0000-0000-000000000153', 'Loket dibuka sampai pukul 18.00', 'FORUM', 'FKP-3', 'FKP Volume 3', 1,
    'Kepala Bidang Pelayanan', '2026-03-02', '2026-12-18', 'OPEN', true, false, '2026-03-02', '2026-03-02T03:00:00Z', 'Maya');
insert into commitment_milestone (id, uuid, commitment_id, title, due_on)
values (1, '00000000-0000-0000-0000-000000001153', 1, 'Jadwal petugas disusun', '2026-06-01');
insert into commitment_step (commitment_id, kind, state, progress, note, made_at, made_by)
values (1, 'PROMISED', 'OPEN', 0, '', '2026-03-02T03:00:00Z', 'Maya');
insert into stored_file (uuid, name, type, size, sha256, uploader_kind, uploader_id, created_at, attached_at)
values ('00000000-0000-0000-0000-000000002153', 'jadwal.pdf', 'application/pdf', 9, repeat('a', 64), 'SYSTEM', null,
    '2026-03-02T03:00:00Z', '2026-03-02T03:00:00Z');
insert into commitment_file (step_id, place, file_id)
select s.id, 0, f.id from commitment_step s, stored_file f where f.uuid = '00000000-0000-0000-0000-000000002153';
