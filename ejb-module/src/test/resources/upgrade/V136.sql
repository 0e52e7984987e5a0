insert into compensation_rule (id, uuid, service_id, component, cause, form, basis, active_from, changed_at, changed_by)
values (1, '0f4e5a3c-7f2e-4d0b-9c69-0d6c7b1f8a05', 1, 'DURATION', 'Terlambat', 'Diantar', 'Keputusan 1/2026', '2026-01-05',
    '2026-11-22T03:00:00Z', 'Maya');
insert into compensation_given (service_id, rule_id, given_on, form, recorded_at, recorded_by)
values (1, 1, '2026-03-02', 'Diantar', '2026-11-22T03:00:00Z', 'Maya');
