insert into complaint (id, version, uuid, tracking_number, pin_hash, state, class, anonymous, confidential, channel, title,
    recorded_by_name, received_at, last_activity_at, next_due_at, event_count, last_hash) values
    (2, 1, '9d6a1d0b-8d3b-4a1f-a5a7-3c2b1a0f9e31', 'TNG-26-0000018', '\x0102', 'AWAITING_VERIFICATION', 'COMPLAINT', false, false, 'COUNTER',
     'Trotoar rusak', 'Sri Wahyuni', '2026-02-01 10:00+07', '2026-02-01 10:10+07', '2026-02-20 23:59+07', 1, decode(repeat('03', 32), 'hex'));
insert into complaint_story (complaint_id, title, story) values (2, 'Trotoar rusak', 'Trotoar di depan pasar tidak terlihat.');
insert into complaint_link (from_id, to_id, kind, made_by, made_at) values (1, 2, 'RELATED', 'Sri Wahyuni', '2026-03-01 08:00+07');
