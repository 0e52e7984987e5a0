insert into forum_element_target (edition_id, element, wanted) values (1, 'USERS', 20);
insert into forum_guest_book (edition_id, registration, consent, retain_until, door_key)
values (1, true, 'Saya setuju.', '2027-01-01', 'ABCDEFGH2345');
insert into forum_participant (id, uuid, edition_id, origin, element, state, name, code, answer_code, created_at)
values (1, '00000000-0000-0000-0000-000000000155', 1, 'INVITED', 'USERS', 'COMING', 'Siti Aminah', 'ABC234', 'ABCDEFGH2345',
        '2026-11-22T03:00:00Z');
insert into forum_attendance (participant_id, edition_id, status, way, at)
values (1, 1, 'PRESENT', 'CODE', '2026-11-22T03:00:00Z');
insert into forum_certificate (participant_id, number, code, content, issued_at)
values (1, 'SERTIFIKAT/001/DINKES/XI/2026', '00000AAAAA00000AAAAA', '\x25', '2026-11-22T03:00:00Z');
