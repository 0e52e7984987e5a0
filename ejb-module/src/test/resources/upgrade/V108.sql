insert into complaint_lapor_update (reference, message, sequence, kind, digest, content, state, received_at)
values ('1916449', '7', 7, 'ADDITION', '\x01', '\x02', 'LISTED', '2026-03-01 08:00+07');
