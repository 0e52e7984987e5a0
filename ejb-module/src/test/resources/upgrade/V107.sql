insert into user_account (id, name, display_name, password_hash) values (2, 'agus.salim', 'Agus Salim', 'hash');
insert into complaint_absence (id, uuid, user_id, substitute_id, from_day, to_day)
values (1, '5f0c1a52-6f0e-4c55-9d41-1d9a3a7f2b12', 1, 2, '2026-03-02', '2026-03-06');
