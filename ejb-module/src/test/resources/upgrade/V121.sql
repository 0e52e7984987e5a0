insert into service_standard (id, uuid, service_id, number, state, made_at, made_by, changed_at, changed_by)
values (1, '0f4e5a3c-7f2e-4d0b-9c69-0d6c7b1f8a01', 1, 1, 'DRAFT', '2026-11-22T03:00:00Z', 'Maya', '2026-11-22T03:00:00Z', 'Maya');
insert into standard_section (id, standard_id, component, text) values (1, 1, 'REQUIREMENTS', 'Bawa identitas');
insert into standard_item (section_id, place, name) values (1, 0, 'KTP');
insert into standard_comment (standard_id, component, text, made_at, made_by)
values (1, 'REQUIREMENTS', 'Cukup?', '2026-11-22T03:00:00Z', 'Siti');
