insert into user_account (id, name, display_name, email, password_hash, totp_secret, totp_confirmed_at) values
    (1, 'sri.wahyuni', 'Sri Wahyuni', 'sri@example.go.id', 'hash', '\x0102', '2021-03-01 08:00+07');
insert into user_preference (user_id, key, value) values (1, 'theme', 'dark');
insert into role (id, code, name) values (1, 'petugas_malam', 'Petugas malam');
insert into role_permission (role_id, permission) values (1, 'organization.read');
insert into role_assignment (id, user_id, role_id, agency_id, valid_from) values (1, 1, 1, 2, '2021-03-01');
insert into api_client (id, name, display_name, key_hash, key_hint, agency_id) values (1, 'lapor', 'SP4N-LAPOR!', '\x0a0b', 'a0b', 2);
insert into api_client_permission (client_id, permission) values (1, 'organization.read');
insert into user_session (uuid, user_id, created_at, last_seen_at, expires_at, address, device) values
    ('7f0d6a39-5c5c-4a9e-8f39-0d6d8b6c9a11', 1, '2021-03-01 08:00+07', '2021-03-01 09:00+07', '2021-03-01 20:00+07', '192.0.2.7', 'Firefox');
insert into known_device (token_hash, user_id, created_at, last_used_at) values ('\x0c', 1, '2021-03-01 08:00+07', '2021-03-01 09:00+07');
insert into recovery_code (user_id, code_hash) values (1, '\x0d');
insert into sign_in_attempt (key, failures, last_at, free_at) values ('\x0e', 2, '2021-03-01 08:00+07', '2021-03-01 08:01+07');
insert into demo (what) values ('nothing');
