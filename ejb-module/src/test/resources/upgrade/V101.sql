insert into complaint_routing (asked_by, asked_at, finished_at, examples, held_out) values ('Sri Wahyuni', '2026-03-01 08:00+07', '2026-03-01 08:01+07', 10, 2);
-- What the next version must find by its words.
insert into complaint_event (complaint_id, seq, at, actor_kind, actor_id, actor_name, type, visibility, body, hash) values
    (1, 2, '2026-03-01 08:00+07', 'USER', 1, 'Sri Wahyuni', 'REPLY', 'REPORTER', 'Trafo sudah diganti.', decode(repeat('05', 32), 'hex')),
    (1, 3, '2026-03-01 08:05+07', 'USER', 1, 'Sri Wahyuni', 'NOTE', 'INTERNAL', 'Trafo bekas dijual.', decode(repeat('06', 32), 'hex'));
