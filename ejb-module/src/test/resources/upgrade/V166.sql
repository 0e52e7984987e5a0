insert into standard_reminder (standard_id, since, kind, told_at) values (1, '2025-01-02', 'DUE', '2026-01-02T03:00:00Z');
