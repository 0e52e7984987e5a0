insert into complaint_component (complaint_id, service_id, component, named_at, named_by)
values ((select min(id) from complaint), 1, 'DURATION', '2026-11-22T03:00:00Z', 'Maya');
