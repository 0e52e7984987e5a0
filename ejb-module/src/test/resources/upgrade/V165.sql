insert into survey_question (period_id, code, kind, label, place, keys, names, names_en)
select p.id, 'tahu-dari', 'SINGLE_CHOICE', 'Dari mana Anda tahu layanan ini?', 1, '{rt,media}', '{RT,Media}', '{"",Media}'
from survey_period p order by p.id limit 1;
insert into survey_given (response_id, question_id, target_id, value)
select r.id, q.id, r.target_id, 'rt' from survey_response r, survey_question q order by r.id limit 1;
insert into survey_given_count (target_id, question_id, suspect, key, times)
select g.target_id, g.question_id, false, g.value, 1 from survey_given g;
