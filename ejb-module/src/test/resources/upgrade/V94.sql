insert into complaint_figure_fact (complaint_id, month, agency_id, category_id, district_id, channel, tier, marks, days)
values (1, '2026-08-01', 0, 0, 0, 'COUNTER', 1, 3, -1);
insert into complaint_figure (level, month, agency_id, category_id, district_id, channel, tier, counts, days)
values (0, '2026-08-01', 0, 0, 0, '', 1, '{1,1}', '{}');
insert into complaint_figure_check (asked_by, asked_at, finished_at, complaints) values ('Sri Wahyuni', '2026-08-02 08:00+07', '2026-08-02 08:01+07', 1);
