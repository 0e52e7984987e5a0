insert into forum_broadcast (id, uuid, edition_id, kind, station, channel, live, airs_at, minutes)
values (1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1506', 1, 'TV', 'TV daerah', 'kanal 5', true, '2024-06-12T02:00:00Z', 60);
insert into forum_coverage (id, uuid, edition_id, outlet, title, link, published_on)
values (1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1507', 1, 'Koran kota', 'Forum digelar', 'https://koran.example/1', '2024-06-13');
insert into forum_journalist (id, uuid, name, outlet, card, valid_until, changed_at, changed_by)
values (1, '3b0f0c9e-2c56-4a8e-9c39-0a6f5b4d1508', 'Rina Puspita', 'Koran kota', 'K-17', '2026-12-31',
        '2026-11-22T03:00:00Z', 'Maya');
