insert into complaint_address_check (complaint_id, token_hash, asked_at) values (1, sha256('x'::bytea), '2026-08-03T02:00:00Z');
