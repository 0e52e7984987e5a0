insert into forum_floor (id, edition_id, code, taking) values (1, 1, 'TANYA4', true);
insert into forum_question (id, uuid, edition_id, origin, state, text, asker, element, device, key, asked_at, changed_at, changed_by)
values (1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1581', 1, 'AUDIENCE', 'APPROVED', 'Kapan loket buka?', 'Rini', 'USERS',
    decode(repeat('01', 16), 'hex'), 'nomor-0001', '2024-06-12T03:00:00Z', '2024-06-12T03:00:00Z', '');
insert into forum_vote (question_id, device) values (1, decode(repeat('02', 16), 'hex'));
insert into forum_vote_count (question_id, shard, votes) values (1, 2, 1);
update forum_floor set on_stage_id = 1, on_stage_since = '2024-06-12T03:05:00Z';
