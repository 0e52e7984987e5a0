insert into survey_target (id, code, period_id, agency_id, name) values
    (2, 'EFGH', 1, 2, 'Mal pelayanan publik'), (3, 'IJKL', 1, 1, 'Mal Pelayanan Publik'), (4, 'MNOP', 1, 2, 'Gerai di mal');
