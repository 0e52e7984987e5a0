insert into complaint_bulk_job (uuid, action, arguments, owner_id, asked_at, finished_at)
values ('5f0c1a52-6f0e-4c55-9d41-1d9a3a7f2b11', 'ARCHIVE', '{"reason":"TEST"}', 1, '2026-03-01 08:00+07', '2026-03-01 08:01+07');
insert into complaint_bulk_item (job_id, seq, tracking_number, version, state, done_at)
select id, 1, 'TNG-26-0000018', 1, 'DONE', '2026-03-01 08:01+07' from complaint_bulk_job;
