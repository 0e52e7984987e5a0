-- What an improvement plan says is done, by whom and how far it is becomes a commitment; the plan keeps which element it is for.
alter table survey_action add column commitment uuid unique references commitment (uuid);

create temporary table promised on commit drop as
select a.id as action, nextval('commitment_seq') as id, gen_random_uuid() as uuid, a.agency_id, a.activity, a.owner, a.done_on,
    a.evidence, p.code, p.name,
    (make_date(a.year, a.quarter * 3, 1) + interval '1 month - 1 day')::date as due_on,
    least(p.ends_on, current_date, coalesce(a.done_on, current_date),
        (make_date(a.year, a.quarter * 3, 1) + interval '1 month - 1 day')::date) as promised_on
from survey_action a join survey_period p on p.id = a.period_id;

insert into commitment (id, uuid, statement, source, source_key, source_label, source_path, agency_id, person, promised_on,
    due_on, state, progress, evidence, done_on, is_public, confidential, alarmed_on, made_at, made_by)
select id, uuid, activity, 'SURVEY', code, name, '/survey/plan.xhtml?period=' || code, agency_id, owner, promised_on, due_on,
    case when done_on is null then 'OPEN' else 'DONE' end, case when done_on is null then 0 else 100 end,
    coalesce(evidence, ''), done_on, false, false, current_date, now(), 'Pendopo'
from promised;

insert into commitment_step (commitment_id, kind, state, progress, made_at, made_by)
select id, 'PROMISED', 'OPEN', 0, now(), 'Pendopo' from promised;
insert into commitment_step (commitment_id, kind, state, progress, note, made_at, made_by)
select id, 'CLAIMED', 'DONE', 100, evidence, now(), 'Pendopo' from promised where done_on is not null;

update survey_action a set commitment = p.uuid from promised p where p.action = a.id;
alter table survey_action
    alter column commitment set not null,
    drop column activity,
    drop column owner,
    drop column done_on,
    drop column evidence;
