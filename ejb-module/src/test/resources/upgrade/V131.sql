insert into survey_action (id, uuid, period_id, agency_id, element_code, activity, owner, year, quarter)
values (1, '00000000-0000-0000-0000-000000000131', 1, 1, 'PERSYARATAN', 'Memasang daftar persyaratan', 'Kepala seksi pelayanan', 2026, 1);
