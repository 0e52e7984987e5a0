insert into forum_input (id, version, uuid, edition_id, number, kind, text, element, answer, noted_at, noted_by, changed_at, changed_by)
values (1, 1, '5a1c0c9e-2c56-4a8e-9c39-0a6f5b4d1601', 1, 1, 'PROPOSAL', 'Loket pada hari Sabtu', 'USERS', '',
        '2024-06-12T03:00:00Z', 'Maya', '2024-06-12T03:00:00Z', 'Maya');
