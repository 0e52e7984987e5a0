insert into calendar_version (calendar_version, made_at, made_by, change, summary, zone, collective_leave_worked) values
    (2, '2025-12-01 09:00+07', 'sri.wahyuni', 'YEAR_LOADED', '2026', 'Asia/Jakarta', false);
update calendar set version = 2, calendar_version = 2;
insert into calendar_year (id, version, year, source, loaded_at, version_from) values (1, 1, 2026, 'SKB 3 Menteri', '2025-12-01 09:00+07', 2);
insert into calendar_day (id, version, date, kind, name, legal_basis, version_from) values
    (1, 1, '2026-08-17', 'PUBLIC_HOLIDAY', 'Hari Kemerdekaan', 'SKB 3 Menteri', 2);
