insert into forum_series_channel (series_id, place, kind, station, channel, live)
values (1, 0, 'TV', 'TV daerah', 'kanal 5', true);
