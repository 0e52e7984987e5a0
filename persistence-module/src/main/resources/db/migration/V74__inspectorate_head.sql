-- The answer to a supervision-level complaint must be approved, and only the inspectorate may know of it: its head is an
-- agency head who is admitted to that level.
insert into role (code, built_in, second_factor_required, delegable) values ('inspectorate_head', true, false, false);
insert into role_permission (role_id, permission)
select id, unnest('{organization.read,calendar.read,document.read,complaint.read,complaint.approve,complaint.supervision,complaint.export}'::text[])
from role where code = 'inspectorate_head';
