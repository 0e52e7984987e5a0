insert into survey_period (id, code, name, method, starts_on, ends_on, state)
values (1, '2025', 'SKM 2025', 'PERMENPANRB_14_2017', '2025-01-01', '2025-12-31', 'OPEN');
insert into survey_element (period_id, place, code, name, name_en, question, question_en, answers, answers_en, numerator, denominator)
values (1, 0, 'PERSYARATAN', 'Persyaratan', 'Requirements', 'Sesuai?', 'Fitting?', '{a,b,c,d}', '{a,b,c,d}', 1, 1);
insert into survey_target (id, code, period_id, agency_id, name, population) values (1, 'ABCD', 1, 1, 'Loket', 500);
insert into survey_response (target_id, answered_on, channel, marks) values (1, '2025-03-01', 1, '3');
insert into survey_comment (response_id, target_id, text) select id, target_id, 'Sudah baik' from survey_response;
insert into survey_count (target_id, shard, suspect, respondents, counts) values (1, 0, false, 1, '{0,0,1,0}');
insert into survey_request (sender, key, fingerprint, suspicion, made_at) values ('guest', 'k', '\x01', 0, '2025-03-01 08:00+07');
insert into survey_trace (print, times, kept_until) values ('\x01', 1, '2025-04-01');
insert into survey_refusal (target_id, day, reason, times) values (1, '2025-03-01', 1, 2);
