insert into audit_entry (actor_kind, actor_id, actor_name, action, object_type, object_id, details, request_id, address) values
    ('USER', 1, 'sri.wahyuni', 'agency.changed', 'agency', 'DISHUB', '{"name": "Dinas Perhubungan"}', 'r-1', '192.0.2.7');
insert into audit_seal (no, era, from_xid, to_xid, row_count, rows_hash, previous_hash, hash, sealed_at) values
    (1, 1, '1', '2', 1, decode(repeat('01', 32), 'hex'), decode(repeat('00', 32), 'hex'), decode(repeat('02', 32), 'hex'), '2026-02-01 11:00+07');
