insert into agency (id, version, uuid, code, short_name, name, kind, active_from, address, logo) values
    (1, 1, '0b8f3c1e-53a5-4d0c-9a52-6d1f4b0a7e01', 'SETDA', 'Setda', 'Sekretariat Daerah', 'SECRETARIAT', '2019-01-02', 'Jalan Satria Sudirman 1', null),
    (2, 3, '0b8f3c1e-53a5-4d0c-9a52-6d1f4b0a7e02', 'DISHUB', 'Dishub', 'Dinas Perhubungan', 'AGENCY', '2019-01-02', '', '6f1c2f0e-7a55-4b5e-8f3a-2f9d1c6b4a10');
update agency set parent_id = 1 where id = 2;
insert into agency_unit (id, version, agency_id, code, name, active_from) values (1, 1, 2, 'LALIN', 'Bidang Lalu Lintas', '2019-01-02');
insert into agency_channel (id, version, agency_id, kind, value) values (1, 1, 2, 'PHONE', '(021) 5550100');
insert into district (id, version, code, name, latitude, longitude, boundary, valid_from) values
    (1, 1, '36.71.01', 'Tangerang', -6.17, 106.63, '[[-6.1, 106.6], [-6.2, 106.7]]', '2010-01-01');
insert into village (id, version, district_id, code, name, valid_from) values (1, 1, 1, '36.71.01.1001', 'Sukarasa', '2010-01-01');
