insert into service_point (id, uuid, code, name, kind, agency_id, address, active_from, changed_at, changed_by)
values (1, '0f4e5a3c-7f2e-4d0b-9c69-0d6c7b1f8a04', 'mpp', 'Mal Pelayanan Publik', 'MALL', 2, 'Jalan Contoh 1', '2026-01-05',
    '2026-11-22T03:00:00Z', 'Maya');
insert into service_point_time (point_id, place, weekday, opens, closes) values (1, 0, 1, 480, 960);
insert into service_point_seat (point_id, place, institution, counter) values (1, 0, 'Kantor Pertanahan', 'Gerai 7');
insert into service_at_point (service_id, point_id) values (1, 1);
