insert into complaint_saved_filter (uuid, owner_id, list, name, query, shared, agency_id, created_at)
values ('0c2f6f0a-2a4b-4f57-9c29-6b4e7c0f3d10', 1, 'queue', 'Terlambat', 'tab=LATE', true, 2, '2026-03-01 08:00+07');
insert into complaint_start_filter (user_id, list, filter_id) select 1, 'queue', id from complaint_saved_filter;
