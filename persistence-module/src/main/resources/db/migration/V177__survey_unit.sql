-- The unit of the agency a subject of a survey belongs to, so that answers can be pooled by unit. Subjects that are a service
-- of the registry begin with the unit that renders it.
alter table survey_target add column unit_id bigint;
update survey_target t set unit_id = s.unit_id
from service s where s.id = t.service_id and s.agency_id = t.agency_id and s.unit_id is not null;
alter table survey_target
    add constraint survey_target_unit foreign key (unit_id, agency_id) references agency_unit (id, agency_id);
create index survey_target_unit on survey_target (unit_id, agency_id) where unit_id is not null;
