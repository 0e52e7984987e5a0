insert into complaint_routing (asked_by, asked_at, finished_at, examples, held_out) values ('Sri Wahyuni', '2026-03-01 08:00+07', '2026-03-01 08:01+07', 10, 2);
