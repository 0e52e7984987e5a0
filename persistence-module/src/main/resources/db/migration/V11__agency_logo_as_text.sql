-- EclipseLink cannot write a null uuid, and most agencies have no logo of their own.
alter table agency alter column logo type varchar(36) using logo::text;
alter table agency add check (logo ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$');
