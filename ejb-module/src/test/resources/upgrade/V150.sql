insert into forum_series (id, uuid, code, name, kind, agency_id, rhythm, default_place, starts_on, changed_at, changed_by)
values (1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1501', 'fkp', 'Forum Komunikasi Publik', 'COMMUNICATION',
        (select min(id) from agency), 'FREQ=MONTHLY', 'Aula Al-Amanah', '2024-01-01', '2026-11-22T03:00:00Z', 'Maya');
insert into forum_edition (id, uuid, series_id, agency_id, volume, theme, topic, starts_at, ends_at, mode, venue, state,
    finished_at, changed_at, changed_by)
select 1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1502', 1, agency_id, 3, 'Peningkatan kualitas pelayanan publik', 'SERVICE_PROBLEM',
    '2024-06-12T02:00:00Z', '2024-06-12T05:00:00Z', 'IN_PERSON', 'Aula Al-Amanah', 'FINISHED', '2024-06-12T05:00:00Z',
    '2026-11-22T03:00:00Z', 'Maya' from forum_series;
insert into forum_edition_service (edition_id, service_id) values (1, (select min(id) from service));
