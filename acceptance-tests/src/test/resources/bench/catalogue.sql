-- ${count} services as a city renders them: 60 things people come for, done in several ways, at the counters of agencies,
-- subdistricts and health centres, most of them with a published standard and its components, an older version that was
-- revoked, and the places where they are offered. Foreign keys and triggers are off for this session: the rows are right by
-- construction.

create temporary table bench_topic as
select row_number() over () as n, count(*) over () as many, t.* from (values
    ('paper', 'Akta Kelahiran', 'akta, lahir, bayi, anak', 'BIRTH', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'Akta Kematian', 'akta, meninggal, wafat, ahli waris', 'DEATH', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'Akta Perkawinan', 'akta, nikah, perkawinan, suami, istri', 'MARRIAGE', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'Akta Perceraian', 'akta, cerai, perceraian', 'MARRIAGE', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'Kartu Keluarga', 'kk, keluarga, pisah kk', 'BIRTH,MARRIAGE,MOVING,DEATH', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'KTP Elektronik', 'ktp, identitas, perekaman, hilang', 'MOVING', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'Kartu Identitas Anak', 'kia, anak, identitas', 'BIRTH,SCHOOL', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'Surat Keterangan Pindah', 'pindah, datang, domisili', 'MOVING', 'CITIZEN', 'DISDUKCAPIL'),
    ('paper', 'Surat Keterangan Domisili Usaha', 'domisili, usaha, umkm', 'BUSINESS', 'CITIZEN,BUSINESS', ''),
    ('paper', 'Surat Keterangan Tidak Mampu', 'sktm, miskin, keringanan', 'HARDSHIP,SCHOOL,HEALTH', 'CITIZEN', ''),
    ('paper', 'Surat Keterangan Ahli Waris', 'waris, tanah, keluarga', 'DEATH', 'CITIZEN', ''),
    ('paper', 'Surat Pengantar Nikah', 'nikah, kua, pengantar', 'MARRIAGE', 'CITIZEN', ''),
    ('paper', 'Surat Keterangan Catatan Tanah', 'tanah, girik, sertifikat', 'HOME', 'CITIZEN', ''),
    ('paper', 'Izin Keramaian', 'acara, hajatan, panggung', 'MARRIAGE', 'CITIZEN,ORGANIZATION', ''),
    ('paper', 'Izin Usaha Mikro', 'nib, oss, usaha, umkm, warung', 'BUSINESS', 'CITIZEN,BUSINESS', 'DPMPTSP'),
    ('paper', 'Persetujuan Bangunan Gedung', 'pbg, imb, bangunan, rumah', 'HOME,BUSINESS', 'CITIZEN,BUSINESS', 'DPMPTSP'),
    ('paper', 'Sertifikat Laik Fungsi', 'slf, gedung, bangunan', 'HOME,BUSINESS', 'BUSINESS', 'DPMPTSP'),
    ('paper', 'Izin Reklame', 'reklame, spanduk, papan nama', 'BUSINESS', 'BUSINESS', 'DPMPTSP'),
    ('paper', 'Izin Praktik Dokter', 'sip, dokter, klinik', 'WORK', 'CITIZEN', 'DPMPTSP'),
    ('paper', 'Izin Praktik Bidan', 'sip, bidan, klinik', 'WORK', 'CITIZEN', 'DPMPTSP'),
    ('paper', 'Izin Apotek', 'apotek, obat, apoteker', 'BUSINESS', 'BUSINESS', 'DPMPTSP'),
    ('paper', 'Sertifikat Laik Higiene Rumah Makan', 'katering, makanan, depot air', 'BUSINESS', 'BUSINESS', 'DINKES'),
    ('paper', 'Izin Trayek Angkutan', 'angkot, trayek, angkutan', 'BUSINESS', 'BUSINESS', 'DISHUB'),
    ('paper', 'Kartu Uji Kendaraan', 'kir, truk, angkutan, kendaraan', 'BUSINESS,WORK', 'CITIZEN,BUSINESS', 'DISHUB'),
    ('paper', 'Kartu Pencari Kerja', 'kartu kuning, ak1, kerja', 'WORK', 'CITIZEN', 'DISNAKER'),
    ('paper', 'Peraturan Perusahaan', 'buruh, pekerja, upah', 'BUSINESS', 'BUSINESS', 'DISNAKER'),
    ('paper', 'Izin Penelitian', 'riset, mahasiswa, skripsi', 'SCHOOL', 'CITIZEN,ORGANIZATION', 'KESBANGPOL'),
    ('paper', 'Surat Keterangan Organisasi Kemasyarakatan', 'ormas, lsm, terdaftar', '', 'ORGANIZATION', 'KESBANGPOL'),
    ('care', 'Rawat Jalan Umum', 'dokter, sakit, puskesmas, bpjs', 'HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Imunisasi Anak', 'vaksin, bayi, campak, polio', 'BIRTH,HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Kehamilan dan Persalinan', 'hamil, bidan, usg, lahir', 'BIRTH,HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Gigi dan Mulut', 'gigi, cabut, tambal', 'HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Tuberkulosis', 'tbc, batuk, dahak, obat', 'HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Gizi Balita', 'stunting, timbang, posyandu, anak', 'BIRTH,HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Kesehatan Lanjut Usia', 'lansia, darah tinggi, gula', 'OLD_AGE,HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Kesehatan Jiwa', 'psikolog, depresi, konseling', 'HEALTH', 'CITIZEN', 'DINKES'),
    ('care', 'Laboratorium', 'darah, urine, periksa', 'HEALTH', 'CITIZEN', 'RSUD'),
    ('care', 'Gawat Darurat', 'ugd, igd, ambulans, kecelakaan', 'HEALTH,DISASTER', 'CITIZEN', 'RSUD'),
    ('care', 'Kekerasan terhadap Perempuan dan Anak', 'kdrt, perempuan, anak, aman', 'HARDSHIP', 'CITIZEN', 'DP3AP2KB'),
    ('care', 'Keluarga Berencana', 'kb, kontrasepsi, pil, implan', 'MARRIAGE,HEALTH', 'CITIZEN', 'DP3AP2KB'),
    ('care', 'Hewan Peliharaan', 'kucing, anjing, rabies, vaksin', '', 'CITIZEN', 'DKP'),
    ('help', 'Bantuan Sosial Pangan', 'bansos, sembako, miskin, dtks', 'HARDSHIP', 'CITIZEN', 'DINSOS'),
    ('help', 'Santunan Kematian', 'santunan, wafat, ahli waris', 'DEATH,HARDSHIP', 'CITIZEN', 'DINSOS'),
    ('help', 'Alat Bantu Penyandang Disabilitas', 'kursi roda, alat dengar, tongkat', 'DISABILITY', 'CITIZEN', 'DINSOS'),
    ('help', 'Bedah Rumah', 'rutilahu, rumah, atap, bocor', 'HOME,HARDSHIP', 'CITIZEN', 'PERKIMTAN'),
    ('help', 'Rumah Susun Sewa', 'rusunawa, sewa, hunian', 'HOME', 'CITIZEN', 'PERKIMTAN'),
    ('help', 'Makam Umum', 'pemakaman, kubur, jenazah', 'DEATH', 'CITIZEN', 'PERKIMTAN'),
    ('help', 'Beasiswa Pelajar', 'beasiswa, sekolah, siswa', 'SCHOOL', 'CITIZEN', 'DISDIK'),
    ('help', 'Penerimaan Siswa Baru', 'ppdb, sekolah, zonasi', 'SCHOOL', 'CITIZEN', 'DISDIK'),
    ('help', 'Pelatihan Kerja', 'kursus, magang, menjahit, las', 'WORK', 'CITIZEN', 'DISNAKER'),
    ('help', 'Koperasi dan Modal Usaha', 'pinjaman, modal, koperasi, umkm', 'BUSINESS', 'BUSINESS', 'DISPERINDAGKOPUKM'),
    ('help', 'Kios Pasar Rakyat', 'pasar, kios, los, pedagang', 'BUSINESS', 'CITIZEN,BUSINESS', 'DISPERINDAGKOPUKM'),
    ('help', 'Logistik Korban Bencana', 'banjir, kebakaran, tenda, posko', 'DISASTER', 'CITIZEN', 'BPBD'),
    ('help', 'Pengangkutan Sampah', 'sampah, tps, bak, truk', 'HOME', 'CITIZEN,BUSINESS', 'DLH'),
    ('help', 'Penebangan Pohon', 'pohon, tumbang, ranting', 'HOME,DISASTER', 'CITIZEN', 'DLH'),
    ('help', 'Sedot Tinja', 'limbah, septik, air kotor', 'HOME', 'CITIZEN,BUSINESS', 'PERKIMTAN'),
    ('fee', 'Pajak Bumi dan Bangunan', 'pbb, sppt, tanah, rumah', 'TAXES,HOME', 'CITIZEN,BUSINESS', 'BAPENDA'),
    ('fee', 'Bea Perolehan Hak atas Tanah', 'bphtb, jual beli, waris, tanah', 'TAXES,HOME', 'CITIZEN,BUSINESS', 'BAPENDA'),
    ('fee', 'Pajak Restoran', 'pajak, rumah makan, kafe', 'TAXES,BUSINESS', 'BUSINESS', 'BAPENDA'),
    ('fee', 'Retribusi Parkir', 'parkir, retribusi, karcis', 'TAXES', 'CITIZEN,BUSINESS', 'DISHUB')
) as t (family, name, keywords, life_events, audiences, agency);

create temporary table bench_act as
select row_number() over (partition by family order by act) as n, count(*) over (partition by family) as many, a.* from (values
    ('paper', 'Penerbitan', 'diterbitkan untuk pertama kali', ''),
    ('paper', 'Perubahan Data', 'diperbaiki atau diubah isinya', ', ubah, salah'),
    ('paper', 'Penggantian', 'diganti karena hilang atau rusak', ', hilang, rusak'),
    ('paper', 'Legalisasi', 'disahkan salinannya', ', salinan, fotokopi'),
    ('paper', 'Pencabutan', 'dicabut atau dibatalkan', ', batal, cabut'),
    ('care', 'Pemeriksaan', 'diperiksa oleh petugas kesehatan', ', periksa'),
    ('care', 'Konsultasi', 'ditanyakan kepada ahlinya', ', tanya, konseling'),
    ('care', 'Rujukan', 'dirujuk ke tempat lain yang lebih lengkap', ', rujuk'),
    ('care', 'Kunjungan Rumah', 'didatangi di rumah', ', rumah, kunjungan'),
    ('help', 'Pendaftaran', 'didaftarkan sebagai penerima', ', daftar'),
    ('help', 'Penyaluran', 'diterima oleh yang berhak', ''),
    ('help', 'Keberatan', 'diajukan kembali bila ditolak', ', tolak, keberatan'),
    ('help', 'Informasi', 'dijelaskan syarat dan jadwalnya', ', tanya, jadwal'),
    ('fee', 'Pendaftaran Objek', 'dicatat objek dan wajib pajaknya', ', daftar'),
    ('fee', 'Pembayaran', 'dibayar dan diberi tanda lunas', ', bayar, lunas'),
    ('fee', 'Keringanan', 'dikurangi atau diangsur', ', angsuran, keringanan'),
    ('fee', 'Pengembalian Kelebihan', 'dikembalikan kelebihannya', ', restitusi')
) as a (family, act, does, keywords);

create temporary table bench_spot as
select row_number() over () as n, count(*) over () as many, name from unnest(array['Babakan', 'Benda', 'Buaran Indah', 'Bugel',
    'Cibodas Baru', 'Cikokol', 'Cimone', 'Cipete', 'Cipadu', 'Cipondoh Indah', 'Gaga', 'Gandasari', 'Gebang Raya', 'Gembor', 'Gerendeng',
    'Gondrong', 'Jatake', 'Jatiuwung', 'Jurumudi', 'Karang Anyar', 'Karang Sari', 'Karang Tengah', 'Karawaci Baru', 'Kedaung Baru',
    'Kenanga', 'Keroncong', 'Ketapang', 'Koang Jaya', 'Kreo', 'Kunciran', 'Larangan Selatan', 'Manis Jaya', 'Margasari', 'Mekar Sari',
    'Neglasari', 'Nerogtog', 'Nusa Jaya', 'Pabuaran', 'Pajang', 'Pakojan', 'Panunggangan', 'Parung Serab', 'Pasar Baru', 'Pasir Jaya',
    'Pedurenan', 'Periuk Jaya', 'Petir', 'Pinang', 'Pondok Bahar', 'Poris Plawad', 'Sangiang Jaya', 'Selapajang', 'Sudimara Barat',
    'Sukajadi', 'Sukarasa', 'Sukasari', 'Tajur', 'Tanah Tinggi', 'Uwung Jaya', 'Batusari']) as name;

create temporary table bench_area as
    select id, row_number() over (order by id) as n, count(*) over () as many from agency where kind = 'DISTRICT';

-- Beyond the blocks of numbers that the running product still holds.
create temporary table bench_base as
    select nextval('service_seq') + 100 as service, nextval('service_standard_seq') + 100 as standard,
        nextval('standard_section_seq') + 100 as section, nextval('standard_decree_seq') + 100 as decree,
        nextval('service_point_seq') + 100 as point;

create temporary table bench_service as
select i, (select service from bench_base) + i as id, t.name as topic, t.family, a.act, a.does, s.name as spot, t.life_events, t.audiences,
    t.keywords || a.keywords as keywords,
    coalesce((select id from agency where code = t.agency),
        (select id from bench_area where n = 1 + (i / t.many) % many)) as agency_id
from generate_series(0, ${count} - 1) as i
join bench_topic t on t.n = 1 + i % t.many
join bench_act a on a.family = t.family and a.n = 1 + (i / t.many) % a.many
join bench_spot s on s.n = 1 + (i * 7 + i / t.many) % s.many;
alter table bench_service add primary key (i);
analyze bench_service;

insert into service (id, code, agency_id, name, uuid, description, kind, mode, owner, audiences, life_events, keywords, active_from)
select id, 'uji-' || i, agency_id,
    act || ' ' || topic || (array[' di Kelurahan ', ' di Loket ', ' untuk Warga ', ' di Gerai '])[1 + i % 4] || spot,
    gen_random_uuid(), topic || ' ' || does || ' bagi warga ' || spot || '. Pemohon dilayani sesuai urutan kedatangan.',
    case family when 'paper' then 'ADMINISTRATIVE' when 'fee' then 'ADMINISTRATIVE' else 'SERVICE' end,
    (array['IN_PERSON', 'HYBRID', 'IN_PERSON', 'ONLINE'])[1 + i / 3 % 4],
    'Kepala Bidang Pelayanan ' || topic, audiences, life_events, keywords || ', ' || lower(spot), date '2021-01-04' + i % 900
from bench_service;

insert into standard_decree (id, version, uuid, agency_id, number, decided_on, title, signatory, made_at, made_by)
select (select decree from bench_base) + row_number() over (order by agency_id), 0, gen_random_uuid(), agency_id,
    '065/BCH/' || agency_id, date '2025-01-13', 'Penetapan Standar Pelayanan', 'Kepala Perangkat Daerah', now(), 'Uji kecepatan'
from (select distinct agency_id from bench_service) as agencies;

-- Two versions of most, of which the first is revoked; every seventh service is still without.
create temporary table bench_standard as
select (select standard from bench_base) + row_number() over (order by s.i, v.number) as id, s.i, s.topic, s.act, s.agency_id, v.number
from bench_service s, (values (1), (2)) as v (number)
where s.i % 7 <> 0 and (v.number = 2 or s.i % 2 = 0);
insert into service_standard (id, version, uuid, service_id, number, state, made_at, made_by, changed_at, changed_by, minutes_on,
    minutes_file, decree_id, published_on, in_force_from)
select b.id, 3, gen_random_uuid(), (select service from bench_base) + b.i, b.number,
    case when b.number = 1 then 'REVOKED' when b.i % 11 = 0 then 'PUBLISHED' when b.i % 13 = 0 then 'UNDER_REVIEW' else 'IN_FORCE' end,
    timestamptz '2024-11-04 03:00:00Z', 'Uji kecepatan', timestamptz '2025-02-03 03:00:00Z' + b.i * interval '1 hour', 'Uji kecepatan',
    date '2024-12-02', gen_random_uuid(), d.id, date '2025-02-03', date '2025-02-10'
from bench_standard b join standard_decree d on d.agency_id = b.agency_id and d.number = '065/BCH/' || b.agency_id;

create temporary table bench_section as
select (select section from bench_base) + row_number() over (order by b.id, c.n) as id, b.id as standard_id, b.i, b.topic, b.act, c.*
from bench_standard b, (values (1, 'REQUIREMENTS'), (2, 'PROCEDURE'), (3, 'DURATION'), (4, 'FEE'), (5, 'PRODUCT'), (6, 'COMPLAINTS'),
    (7, 'LEGAL_BASIS'), (8, 'FACILITIES'), (9, 'COMPETENCE'), (10, 'SUPERVISION'), (11, 'STAFF'), (12, 'GUARANTEE'), (13, 'SAFETY'),
    (14, 'EVALUATION')) as c (n, component);
insert into standard_section (id, version, standard_id, component, text, amount, unit, free, changed_at, changed_by)
select id, 1, standard_id, component,
    case component
        when 'REQUIREMENTS' then 'Berkas diserahkan dalam keadaan lengkap; yang belum lengkap dikembalikan disertai daftar kekurangannya.'
        when 'PROCEDURE' then '1. Pemohon mengambil nomor antrean dan menyerahkan berkas ' || topic || '.' || E'\n'
            || '2. Petugas memeriksa kelengkapan dan memberikan tanda terima.' || E'\n'
            || '3. Pejabat yang berwenang memeriksa dan menandatangani.' || E'\n' || '4. Pemohon menerima hasil dan mengisi survei.'
        when 'DURATION' then 'Dihitung sejak berkas dinyatakan lengkap.'
        when 'FEE' then '' when 'PRODUCT' then ''
        when 'COMPLAINTS' then 'Ditanggapi paling lambat pada hari kerja berikutnya.'
        else 'Sesuai dengan ketentuan yang berlaku dan ditinjau kembali setiap tahun.' end,
    case when component = 'DURATION' then 1 + i % 14 end,
    case when component = 'DURATION' then (array['WORKING_DAY', 'WORKING_DAY', 'HOUR', 'MINUTE'])[1 + i % 4] end,
    component = 'FEE' and i % 3 <> 0, now(), 'Uji kecepatan'
from bench_section;

insert into standard_item (section_id, place, name, note, mandatory)
select s.id, p, (array['Kartu tanda penduduk elektronik pemohon', 'Kartu keluarga', 'Surat pengantar RT dan RW', 'Formulir permohonan yang sudah diisi',
    'Pasfoto berwarna 4 × 6', 'Bukti lunas pajak bumi dan bangunan'])[1 + (s.i + p) % 6], case when p % 2 = 0 then 'Asli dan satu salinan' else '' end, p < 3
from bench_section s, generate_series(0, 5) as p where s.component = 'REQUIREMENTS' and p < 3 + s.i % 4;
insert into standard_item (section_id, place, name, note, amount)
select id, p, (array['Pengurusan biasa', 'Pengurusan segera'])[1 + p], 'Peraturan daerah tentang pajak daerah dan retribusi daerah', 10000 * (1 + i % 20) * (1 + p)
from bench_section, generate_series(0, 1) as p where component = 'FEE' and i % 3 = 0;
insert into standard_item (section_id, place, name, note)
select id, 0, topic, '' from bench_section where component = 'PRODUCT';
insert into standard_item (section_id, place, name, note, kind)
select id, p, (array['(021) 000-0100', 'pengaduan@contoh.go.id'])[1 + p], '', (array['Telepon', 'Surat elektronik'])[1 + p]
from bench_section, generate_series(0, 1) as p where component = 'COMPLAINTS';

-- Places around the middle of the city, some kilometres apart, each open on working days.
insert into service_point (id, version, uuid, code, name, kind, agency_id, address, district_id, latitude, longitude, phone, active_from, changed_at, changed_by)
select (select point from bench_base) + p, 0, gen_random_uuid(), 'uji-' || p, (array['Kantor Kelurahan ', 'Puskesmas ', 'Loket Pelayanan ', 'Gerai Pelayanan '])[1 + p % 4] || s.name,
    'OFFICE', a.id, 'Jalan ' || s.name || ' Raya Nomor ' || 1 + p % 90, (select id from district order by id offset p % (select count(*) from district) limit 1),
    -6.26 + 0.0007 * (p * 37 % 200), 106.56 + 0.0009 * (p * 53 % 200), '(021) 000-0' || 200 + p, date '2021-01-04', now(), 'Uji kecepatan'
from generate_series(1, 240) as p join bench_spot s on s.n = 1 + p % s.many join bench_area a on a.n = 1 + p % a.many;
insert into service_point_time (point_id, place, weekday, opens, closes)
select (select point from bench_base) + p, d - 1, d, 480, 900 from generate_series(1, 240) as p, generate_series(1, 5) as d;
insert into service_at_point (service_id, point_id)
select distinct id, (select point from bench_base) + 1 + (i * 31 + p * 61) % 240 from bench_service, generate_series(0, 3) as p where p <= i % 4;

select setval('service_seq', (select service from bench_base) + ${count} + 100);
select setval('service_standard_seq', (select standard from bench_base) + 2 * ${count} + 100);
select setval('standard_section_seq', (select section from bench_base) + 28 * ${count} + 100);
select setval('standard_decree_seq', (select decree from bench_base) + 200);
select setval('service_point_seq', (select point from bench_base) + 400);
