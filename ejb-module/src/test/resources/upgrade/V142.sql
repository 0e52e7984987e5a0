insert into standard_publication (uuid, standard_id, medium, address, published_on, noted_at, noted_by)
values ('0f4e5a3c-7f2e-4d0b-9c69-0d6c7b1f8a42', 1, 'SIPPN', '', '2026-03-02', '2026-11-22T03:00:00Z', 'Maya');
insert into standard_publication_step (publication_id, step, happened_on, note, noted_at, noted_by)
select id, 'SHOWN', '2026-03-09', 'https://sippn.example.go.id/1', '2026-11-22T03:00:00Z', 'Maya' from standard_publication;
