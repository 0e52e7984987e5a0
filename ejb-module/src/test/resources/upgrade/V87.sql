insert into complaint_history_check (asked_by, asked_at, finished_at, complaints, entries) values ('Sri Wahyuni', '2026-03-01 08:00+07', '2026-03-01 08:01+07', 1, 1);
insert into complaint_seal_request (id, version, complaint_id, reason, status, requested_by, requester, requested_at, expires_at)
values (1, 1, 1, 'Permintaan kepolisian nomor 12', 'WAITING', 1, 'Sri Wahyuni', '2026-03-01 08:00+07', '2026-03-02 08:00+07');
