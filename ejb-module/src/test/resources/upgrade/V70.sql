insert into complaint_category (id, code, name, agency_code) values (1, 'lain-lain', 'Lain-lain', 'DISHUB');
insert into complaint_deadline_rule (id, clock, days, unit, legal_basis, valid_from, valid_to) values
    (1, 'VERIFICATION', 5, 'WORKING_DAY', 'Peraturan lama', '2010-01-01', '2019-12-31');
insert into complaint (id, version, uuid, tracking_number, pin_hash, state, class, anonymous, confidential, channel, title,
    district_id, village_id, category_id, agency_id, assignee_id, recorded_by_user, recorded_by_name, received_at,
    last_activity_at, next_due_at, event_count, last_hash) values
    (1, 2, '9d6a1d0b-8d3b-4a1f-a5a7-3c2b1a0f9e30', 'TNG-26-0000017', '\x0102', 'IN_PROGRESS', 'COMPLAINT', false, true, 'COUNTER',
     'Lampu jalan padam', 1, 1, 1, 2, 1, 1, 'Sri Wahyuni', '2026-02-01 10:00+07', '2026-02-01 10:10+07', '2026-02-20 23:59+07', 1,
     decode(repeat('03', 32), 'hex'));
insert into complaint_story (complaint_id, title, story) values (1, 'Lampu jalan padam', 'Sudah tiga malam gelap di depan pasar.');
insert into complaint_reporter (complaint_id, identity, phone_hash) values (1, '\x0405', '\x06');
insert into complaint_event (complaint_id, seq, at, actor_kind, actor_id, actor_name, type, visibility, to_state, hash) values
    (1, 1, '2026-02-01 10:00+07', 'USER', 1, 'Sri Wahyuni', 'FILED', 'PUBLIC', 'AWAITING_VERIFICATION', decode(repeat('03', 32), 'hex'));
insert into complaint_deadline (id, version, complaint_id, clock, started_at, start_day, days, unit, due_day, due_at, legal_basis,
    verified, calendar_version, estimate, status) values
    (1, 1, 1, 'RESOLUTION', '2026-02-01 10:00+07', '2026-02-01', 14, 'WORKING_DAY', '2026-02-20', '2026-02-20 23:59+07', 'Peraturan lama',
     false, 2, false, 'RUNNING');
insert into complaint_deadline_pause (id, deadline_id, paused_at, resumed_at, days) values (1, 1, '2026-02-02 08:00+07', '2026-02-03 08:00+07', 1);
insert into complaint_answer (id, version, complaint_id, text, status, proposed_by, proposer, proposed_at) values
    (1, 1, 1, 'Lampu sudah diganti.', 'WAITING', 1, 'Sri Wahyuni', '2026-02-04 08:00+07');
insert into complaint_reassignment (id, version, complaint_id, from_agency_id, to_agency_id, reason, status, requester, requested_at) values
    (1, 1, 1, 1, 2, 'Kewenangan Dinas Perhubungan', 'WAITING', 'Sri Wahyuni', '2026-02-01 10:05+07');
insert into complaint_attachment (complaint_id, file_id, kind, event_seq, added_by, added_at)
    select 1, id, 'REPORT', 1, 'Sri Wahyuni', '2026-02-01 10:01+07' from stored_file;
insert into complaint_request (sender, key, fingerprint, answer, complaint_id, made_at) values
    ('USER-1', 'k-1', decode(repeat('04', 32), 'hex'), '\x07', 1, '2026-02-01 10:00+07');
insert into complaint_reply_template (id, code, name, text, agency_id, category_id) values (1, 'lampu', 'Lampu', 'Lampu sudah diganti.', 2, 1);
