insert into complaint_service (id, code, name, agency_id) values (1, 'pju', 'Penerangan jalan umum', 2);
update complaint set service_id = 1 where id = 1;
