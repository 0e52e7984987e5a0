-- What was promised because of a confidential complaint is checked by whoever verifies complaints: they open its page.
insert into role_permission (role_id, permission)
select role_id, 'commitment.read' from role_permission where permission = 'complaint.verify'
on conflict do nothing;
