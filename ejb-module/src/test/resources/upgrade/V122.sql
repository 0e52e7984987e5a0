insert into standard_decree (id, uuid, agency_id, number, decided_on, title, signatory, made_at, made_by)
values (1, '0f4e5a3c-7f2e-4d0b-9c69-0d6c7b1f8a02', 2, '188/12/2026', '2026-03-02', 'Standar Pelayanan', 'Kepala Dinas',
    '2026-11-22T03:00:00Z', 'Maya');
insert into service_pledge (id, uuid, agency_id, number, promise, improvement, compensation, signatory, place, signed_on, made_at, made_by)
values (1, '0f4e5a3c-7f2e-4d0b-9c69-0d6c7b1f8a03', 2, 1, 'Sesuai standar', 'Membaik', 'Kompensasi', 'Kepala Dinas', 'Tangerang',
    '2026-03-02', '2026-11-22T03:00:00Z', 'Maya');
insert into standard_step (standard_id, move, state, made_at, made_by)
values (1, 'PROPOSE', 'PROPOSED', '2026-11-22T03:00:00Z', 'Maya');
