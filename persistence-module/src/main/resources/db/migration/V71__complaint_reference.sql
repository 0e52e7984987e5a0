-- What every installation starts with: deadline rules, categories, reply templates. All of it can be changed later.

-- The days SP4N-LAPOR! publishes for its operation. The text of PermenPANRB 5/2025 is still to be checked against them: until
-- then they are shown as practice, not as law.
insert into complaint_deadline_rule (id, clock, class, supervision, days, unit, legal_basis, verified, valid_from)
select nextval('complaint_deadline_rule_seq'), r.*
from (values
    ('VERIFICATION', null::varchar, null::boolean, 3, 'WORKING_DAY', 'Standar operasional SP4N-LAPOR!', false, date '2020-01-01'),
    ('RESPONSE', null, null, 5, 'WORKING_DAY', 'Standar operasional SP4N-LAPOR!', false, date '2020-01-01'),
    ('RESOLUTION', 'COMPLAINT', null, 14, 'WORKING_DAY', 'Standar operasional SP4N-LAPOR!: pengaduan tidak berkadar pengawasan', false, date '2020-01-01'),
    ('RESOLUTION', 'COMPLAINT', true, 60, 'WORKING_DAY', 'Standar operasional SP4N-LAPOR!: pengaduan berkadar pengawasan', false, date '2020-01-01'),
    ('RESOLUTION', 'ASPIRATION', null, 5, 'WORKING_DAY', 'Standar operasional SP4N-LAPOR!: aspirasi', false, date '2020-01-01'),
    ('RESOLUTION', 'INFORMATION_REQUEST', null, 5, 'WORKING_DAY', 'Standar operasional SP4N-LAPOR!: permintaan informasi', false, date '2020-01-01'),
    ('CONFIRMATION', null, null, 10, 'WORKING_DAY', 'Standar operasional SP4N-LAPOR!', false, date '2020-01-01'),
    ('COMPLETION', null, null, 30, 'CALENDAR_DAY', 'UU 25/2009 Pasal 44', false, date '2020-01-01'),
    ('STATUTORY_RESPONSE', null, null, 14, 'CALENDAR_DAY', 'UU 25/2009 Pasal 44 ayat (1)', true, date '2020-01-01'),
    ('STATUTORY_DECISION', null, null, 60, 'CALENDAR_DAY', 'Perpres 76/2013 dan UU 25/2009 Pasal 50', false, date '2020-01-01')
) as r (clock, class, supervision, days, unit, legal_basis, verified, valid_from);

create temporary table new_category (code varchar, name varchar, parent varchar, agency varchar, approval boolean, position serial) on commit drop;
insert into new_category (code, name, parent, agency, approval) values
    ('kependudukan', 'Administrasi Kependudukan', null, 'DISDUKCAPIL', false),
    ('ktp-el', 'KTP elektronik', 'kependudukan', 'DISDUKCAPIL', false),
    ('kartu-keluarga', 'Kartu keluarga', 'kependudukan', 'DISDUKCAPIL', false),
    ('akta', 'Akta kelahiran dan kematian', 'kependudukan', 'DISDUKCAPIL', false),
    ('pindah-datang', 'Pindah dan datang', 'kependudukan', 'DISDUKCAPIL', false),
    ('kesehatan', 'Kesehatan', null, 'DINKES', false),
    ('puskesmas', 'Pelayanan puskesmas', 'kesehatan', 'DINKES', false),
    ('rumah-sakit', 'Pelayanan rumah sakit', 'kesehatan', 'RSUD', true),
    ('jaminan-kesehatan', 'Jaminan kesehatan', 'kesehatan', 'DINKES', false),
    ('wabah', 'Demam berdarah dan wabah', 'kesehatan', 'DINKES', false),
    ('pendidikan', 'Pendidikan dan Kebudayaan', null, 'DISDIK', false),
    ('penerimaan-siswa', 'Penerimaan peserta didik baru', 'pendidikan', 'DISDIK', true),
    ('sarana-sekolah', 'Sarana sekolah', 'pendidikan', 'DISDIK', false),
    ('pungutan-sekolah', 'Pungutan di sekolah', 'pendidikan', 'DISDIK', true),
    ('cagar-budaya', 'Kesenian dan cagar budaya', 'pendidikan', 'DISBUDPAR', false),
    ('infrastruktur', 'Pekerjaan Umum dan Penataan Ruang', null, 'PUPR', false),
    ('jalan-rusak', 'Jalan rusak', 'infrastruktur', 'PUPR', false),
    ('drainase', 'Drainase dan saluran', 'infrastruktur', 'PUPR', false),
    ('banjir', 'Banjir dan genangan', 'infrastruktur', 'PUPR', false),
    ('bangunan', 'Bangunan tanpa izin', 'infrastruktur', 'PUPR', false),
    ('jembatan', 'Jembatan dan trotoar', 'infrastruktur', 'PUPR', false),
    ('perhubungan', 'Perhubungan', null, 'DISHUB', false),
    ('pju', 'Penerangan jalan umum', 'perhubungan', 'DISHUB', false),
    ('parkir', 'Parkir', 'perhubungan', 'DISHUB', false),
    ('lalu-lintas', 'Rambu dan lalu lintas', 'perhubungan', 'DISHUB', false),
    ('angkutan', 'Angkutan umum', 'perhubungan', 'DISHUB', false),
    ('lingkungan', 'Lingkungan Hidup dan Kebersihan', null, 'DLH', false),
    ('sampah', 'Pengangkutan sampah', 'lingkungan', 'DLH', false),
    ('pencemaran', 'Pencemaran air dan udara', 'lingkungan', 'DLH', false),
    ('pohon', 'Pohon dan taman', 'lingkungan', 'DLH', false),
    ('ketertiban', 'Ketenteraman dan Ketertiban Umum', null, 'SATPOLPP', false),
    ('pkl', 'Pedagang kaki lima', 'ketertiban', 'SATPOLPP', false),
    ('kebisingan', 'Kebisingan', 'ketertiban', 'SATPOLPP', false),
    ('reklame', 'Reklame liar', 'ketertiban', 'SATPOLPP', false),
    ('sosial', 'Sosial dan Kesejahteraan', null, 'DINSOS', false),
    ('bantuan-sosial', 'Bantuan sosial', 'sosial', 'DINSOS', false),
    ('disabilitas', 'Layanan disabilitas dan lansia', 'sosial', 'DINSOS', false),
    ('ketenagakerjaan', 'Ketenagakerjaan', null, 'DISNAKER', false),
    ('pelatihan-kerja', 'Pelatihan kerja', 'ketenagakerjaan', 'DISNAKER', false),
    ('hubungan-industrial', 'Upah dan hubungan kerja', 'ketenagakerjaan', 'DISNAKER', false),
    ('perizinan', 'Perizinan dan Penanaman Modal', null, 'DPMPTSP', false),
    ('izin-usaha', 'Izin usaha', 'perizinan', 'DPMPTSP', false),
    ('persetujuan-bangunan', 'Persetujuan bangunan gedung', 'perizinan', 'DPMPTSP', false),
    ('pajak', 'Pajak dan Retribusi Daerah', null, 'BAPENDA', false),
    ('pbb', 'Pajak bumi dan bangunan', 'pajak', 'BAPENDA', false),
    ('retribusi', 'Retribusi', 'pajak', 'BAPENDA', false),
    ('perdagangan', 'Perdagangan, Koperasi, dan UKM', null, 'DISPERINDAGKOPUKM', false),
    ('pasar', 'Pasar rakyat', 'perdagangan', 'DISPERINDAGKOPUKM', false),
    ('harga-pangan', 'Harga bahan pokok', 'perdagangan', 'DISPERINDAGKOPUKM', false),
    ('perumahan', 'Perumahan, Permukiman, dan Pertanahan', null, 'PERKIMTAN', false),
    ('air-bersih', 'Air bersih dan sanitasi', 'perumahan', 'PERKIMTAN', false),
    ('rumah-layak', 'Rumah tidak layak huni', 'perumahan', 'PERKIMTAN', false),
    ('kebencanaan', 'Kebencanaan', null, 'BPBD', false),
    ('tanggap-darurat', 'Tanggap darurat', 'kebencanaan', 'BPBD', false),
    ('perempuan-anak', 'Pemberdayaan Perempuan dan Perlindungan Anak', null, 'DP3AP2KB', true),
    ('kekerasan', 'Kekerasan terhadap perempuan dan anak', 'perempuan-anak', 'DP3AP2KB', true),
    ('tik', 'Teknologi Informasi dan Komunikasi', null, 'DISKOMINFO', false),
    ('layanan-digital', 'Layanan dan aplikasi pemerintah', 'tik', 'DISKOMINFO', false),
    ('internet-publik', 'Internet di ruang publik', 'tik', 'DISKOMINFO', false),
    ('aparatur', 'Kepegawaian dan Perilaku Aparatur', null, 'BKPSDM', true),
    ('sikap-petugas', 'Sikap petugas pelayanan', 'aparatur', 'BKPSDM', true),
    ('netralitas-asn', 'Netralitas ASN', 'aparatur', 'INSPEKTORAT', true),
    ('pungutan-liar', 'Pungutan liar', 'aparatur', 'INSPEKTORAT', true),
    ('pangan-pertanian', 'Ketahanan Pangan dan Pertanian', null, 'DKP', false),
    ('hewan', 'Kesehatan hewan', 'pangan-pertanian', 'DKP', false),
    ('pemuda-olahraga', 'Kepemudaan, Olahraga, dan Pariwisata', null, 'DISPORA', false),
    ('fasilitas-olahraga', 'Fasilitas olahraga', 'pemuda-olahraga', 'DISPORA', false);
insert into complaint_category (id, code, name, agency_code, approval)
select nextval('complaint_category_seq'), code, name, agency, approval from new_category where parent is null order by position;
insert into complaint_category (id, code, name, parent_id, agency_code, approval)
select nextval('complaint_category_seq'), n.code, n.name, p.id, n.agency, n.approval
from new_category n join complaint_category p on p.code = n.parent order by n.position;

insert into complaint_reply_template (id, code, name, text, final_answer)
select nextval('complaint_reply_template_seq'), t.*
from (values
    ('diterima', 'Laporan diterima dan diteruskan',
     'Yth. {pelapor}, terima kasih atas laporan Anda nomor {nomor} tentang "{judul}". Laporan sudah kami terima dan sedang kami pelajari. Perkembangan berikutnya kami sampaikan melalui laporan ini.', false),
    ('peninjauan', 'Petugas akan meninjau lokasi',
     'Yth. {pelapor}, petugas {instansi} akan meninjau lokasi yang Anda laporkan. Hasil peninjauan kami sampaikan paling lambat {tenggat}.', false),
    ('koordinasi', 'Sedang dikoordinasikan',
     'Yth. {pelapor}, penanganan laporan {nomor} memerlukan koordinasi dengan instansi lain. Kami mohon kesabaran Anda dan akan menyampaikan hasilnya segera.', false),
    ('selesai-dikerjakan', 'Pekerjaan sudah selesai',
     'Yth. {pelapor}, laporan {nomor} sudah kami tindak lanjuti dan pekerjaan di lapangan telah selesai. Foto sebelum dan sesudah kami lampirkan. Apabila masih ada kendala, sampaikan keberatan Anda sebelum waktu konfirmasi berakhir. Terima kasih. {instansi}, {tanggal}.', true),
    ('penjelasan-prosedur', 'Penjelasan persyaratan dan prosedur',
     'Yth. {pelapor}, menjawab pertanyaan Anda mengenai {kategori}: persyaratan, waktu, dan biaya pelayanan tercantum dalam standar pelayanan {instansi}. Penjelasan selengkapnya sebagai berikut. …', true),
    ('aspirasi-dicatat', 'Aspirasi dicatat untuk perencanaan',
     'Yth. {pelapor}, terima kasih atas usulan Anda. Usulan nomor {nomor} kami catat sebagai bahan perencanaan {instansi} dan dibahas pada penyusunan program tahun berikutnya.', true)
) as t (code, name, text, final_answer);
