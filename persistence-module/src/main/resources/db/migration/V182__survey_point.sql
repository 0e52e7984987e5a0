-- The service point of the registry where people are asked about a subject of a survey; null where it is asked about
-- everywhere. One service may be asked about at several points, so its name may stand there once for each.
alter table survey_target add column point_id bigint references service_point (id);
create index survey_target_point on survey_target (point_id) where point_id is not null;
drop index survey_target_name;
create unique index survey_target_name on survey_target (period_id, agency_id, lower(name), coalesce(point_id, 0));

-- Until now a place could only be named in words. A subject called like exactly one point where its agency sits, and where its
-- service is offered if it has one, is asked about there; the names of all others stay as they are.
update survey_target t set point_id = named.point_id
from (
    select s.id as target_id, min(p.id) as point_id
    from survey_target s join service_point p on lower(btrim(p.name)) = lower(btrim(s.name))
    where (p.agency_id = s.agency_id
            or exists (select 1 from service_point_seat h where h.point_id = p.id and h.agency_id = s.agency_id))
        and (s.service_id is null
            or exists (select 1 from service_at_point o where o.point_id = p.id and o.service_id = s.service_id))
    group by s.id having count(*) = 1
) named
where named.target_id = t.id;
