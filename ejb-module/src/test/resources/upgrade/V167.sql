insert into standard_template (kind, version, changed_at, changed_by) values ('GOODS', 1, '2026-11-22T03:00:00Z', 'Maya');
insert into standard_template_text (kind, component, text) values ('GOODS', 'FEE', 'Gratis');
