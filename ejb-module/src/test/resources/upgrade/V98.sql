insert into complaint_lapor_link (complaint_id, reference, sent_seq, changed, state, next_attempt_at)
values (1, '1916449', 1, true, 'CURRENT', '2026-03-01 08:00+07');
insert into complaint_lapor_seen (digest, at) values ('\x05', '2026-03-01 08:00+07');
