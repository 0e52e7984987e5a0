-- ${count} answers to the survey that is under way, spread over its subjects. The counters are left to the product, which
-- finds them wrong and counts anew. Triggers are off for this session.

create temporary table bench_subject as
    select t.id, row_number() over (order by t.id) - 1 as n, p.starts_on, p.id as period_id
    from survey_target t join survey_period p on p.id = t.period_id
    where t.active and p.id = (select id from survey_period where state = 'OPEN' order by ends_on desc limit 1);
analyze bench_subject;

-- Many ways to answer, most of them content; naming the row makes each of its own.
create temporary table bench_marks as
    select g as n, (select string_agg((array['1', '2', '3', '3', '3', '3', '4', '4', '4'])[1 + floor(random() * 9)::int], '')
        from generate_series(1, (select count(*) from survey_element where period_id = (select min(period_id) from bench_subject)))
        where g >= 0) as marks
    from generate_series(0, 19999) as g;
analyze bench_marks;

drop index survey_response_target;
insert into survey_response (target_id, answered_on, channel, marks, session, sex, age, education, job)
select s.id, s.starts_on + (i.i % 200)::int, 1 + i.i % 3, m.marks, i.i % 3, i.i * 7 % 3, 16 + i.i * 31 % 60, i.i * 13 % 7, i.i * 17 % 7
from (select g as i, g % (select count(*) from bench_subject) as subject, g * 7919 % 20000 as marks
    from generate_series(1::bigint, ${count}::bigint) as g) as i
join bench_subject s on s.n = i.subject
join bench_marks m on m.n = i.marks;
create index survey_response_target on survey_response (target_id, id);

insert into survey_comment (response_id, target_id, text)
select id, target_id, (array['Antrean terlalu lama pada pagi hari', 'Petugas ramah dan membantu', 'Tempat parkir kurang luas',
    'Mohon tambah loket dan kursi tunggu', 'Persyaratan mudah dipahami'])[1 + (id / 100) % 5]
from survey_response where id % 100 = 0
on conflict do nothing;
