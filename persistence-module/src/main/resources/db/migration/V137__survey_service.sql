-- What is surveyed may be a service of the registry; answers about one service are then found in every period.
alter table survey_target add column service_id bigint references service (id);
create index survey_target_service on survey_target (service_id) where service_id is not null;
