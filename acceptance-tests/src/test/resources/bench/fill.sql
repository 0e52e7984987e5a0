-- A city's complaints of two years: ${count} of them, spread over agencies, states, channels and districts as real ones
-- are (few open, most closed, some agencies with far more than others). Set-based, so that a million take minutes.
-- Foreign keys and triggers are off for this session: the rows are right by construction.

create temporary table bench_agency as
    select id, row_number() over (order by id) as n, count(*) over () as many from agency where kind not in ('SECRETARIAT', 'SECRETARIAT_BUREAU');
create temporary table bench_district as
    select id, row_number() over (order by id) as n, count(*) over () as many from district;
create temporary table bench_category as
    select id, row_number() over (order by id) as n, count(*) over () as many from complaint_category where parent_id is not null and active;

-- Beyond the block of numbers that the running product still holds.
create temporary table bench_base as
    select nextval('complaint_seq') + 100 as complaint, nextval('complaint_deadline_seq') + 100 as deadline;

-- Numbers grow with time, as they do.
create temporary table bench_complaint as
select (select complaint from bench_base) + i as id, numbered.*, words || ' RT ' || (1 + i % 15) || ' RW ' || (1 + i % 12) as title
from (select row_number() over (order by received_at) as i, drawn.* from (select
    case
        when r.open < 0.002 then 'AWAITING_VERIFICATION'
        when r.open < 0.008 then 'AWAITING_FOLLOW_UP'
        when r.open < 0.020 then 'IN_PROGRESS'
        when r.open < 0.025 then 'AWAITING_REPORTER'
        when r.open < 0.035 then 'FORWARDED_OUTSIDE'
        when r.open < 0.050 then 'ARCHIVED'
        else 'CLOSED'
    end as state,
    case
        when r.open < 0.025 then now() - r.age * interval '20 days'
        else now() - interval '20 days' - r.age * interval '710 days'
    end as received_at,
    -- Squared: the first agencies get most.
    (select id from bench_agency where n = 1 + floor(r.agency * r.agency * many)) as agency_id,
    (select id from bench_district where n = 1 + floor(r.district * many)) as district_id,
    (select id from bench_category where n = 1 + floor(r.category * many)) as category_id,
    case when r.class < 0.8 then 'COMPLAINT' when r.class < 0.9 then 'ASPIRATION' else 'INFORMATION_REQUEST' end as class,
    (array['COUNTER', 'PHONE', 'LETTER', 'WHATSAPP', 'APP', 'LAPOR', 'WEB'])[1 + floor(r.channel * 7)::int] as channel,
    r.secret < 0.08 as anonymous,
    r.secret < 0.03 as confidential,
    (array['Jalan berlubang', 'Lampu jalan padam', 'Sampah menumpuk', 'Antrean puskesmas lama', 'Saluran air tersumbat',
           'Pohon tumbang', 'Parkir liar', 'KTP belum selesai', 'Obat kosong', 'Air tidak mengalir',
           'Petugas tidak ramah', 'Trotoar rusak', 'Banjir setelah hujan', 'Angkutan ugal-ugalan',
           'Pungutan di sekolah'])[1 + floor(r.word * 15)::int]
        || ' di ' || (array['Jalan Merdeka', 'Jalan Sudirman', 'depan pasar', 'perumahan', 'gang kecil', 'dekat sekolah',
           'simpang lampu merah', 'kantor kelurahan', 'pinggir kali', 'terminal'])[1 + floor(r.place * 10)::int] as words
from generate_series(1, ${count}) as g,
    lateral (select random() as open, random() as age, random() as agency, random() as district, random() as category,
        random() as class, random() as channel, random() as secret, random() as word, random() as place, g as same) as r
) drawn) numbered order by i;
alter table bench_complaint add primary key (id);
analyze bench_complaint;

insert into complaint (id, version, uuid, tracking_number, pin_hash, state, class, supervision, anonymous, confidential,
    channel, title, district_id, category_id, agency_id, recorded_by_name, received_at, verified_at, started_at,
    answered_at, closed_at, last_activity_at, forwarded_to, archive_reason, next_clock, next_unit, next_due_day,
    next_due_at, event_count, last_hash, change_position)
select id, 4, gen_random_uuid(), 'BCH-' || to_char(received_at, 'YY') || '-' || lpad(i::text, 7, '0'),
    sha256(int8send(id)), state, class, false, anonymous, confidential, channel, title, district_id, category_id,
    case when state in ('AWAITING_VERIFICATION', 'FORWARDED_OUTSIDE', 'ARCHIVED') then null else agency_id end,
    'Petugas', received_at,
    case when state <> 'AWAITING_VERIFICATION' then received_at + interval '1 day' end,
    case when state in ('IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED') then received_at + interval '3 days' end,
    case when state in ('AWAITING_REPORTER', 'CLOSED') then received_at + interval '8 days' end,
    case when state = 'CLOSED' then received_at + interval '16 days' end,
    received_at + case state when 'AWAITING_VERIFICATION' then interval '0' when 'CLOSED' then interval '16 days' else interval '3 days' end,
    case when state = 'FORWARDED_OUTSIDE' then 'Pemerintah Provinsi' end,
    case when state = 'ARCHIVED' then 'UNCLEAR' end,
    case state when 'AWAITING_VERIFICATION' then 'VERIFICATION' when 'AWAITING_FOLLOW_UP' then 'RESPONSE'
        when 'IN_PROGRESS' then 'RESOLUTION' when 'AWAITING_REPORTER' then 'CONFIRMATION' end,
    case when state in ('AWAITING_VERIFICATION', 'AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER') then 'WORKING_DAY' end,
    case when state in ('AWAITING_VERIFICATION', 'AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER')
        then (received_at + interval '20 days')::date end,
    case when state in ('AWAITING_VERIFICATION', 'AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER')
        then received_at + interval '20 days' else timestamptz '9999-12-31 00:00:00Z' end,
    4, sha256(int8send(id)), 0
from bench_complaint;

insert into complaint_story (complaint_id, title, story)
select id, title, title || '. Sudah dua minggu keadaannya seperti ini dan warga mohon segera ditangani. Kejadian nomor ' || i
    || ' dilihat pada pagi hari oleh beberapa orang yang lewat; petugas yang ditemui meminta kami melapor ke sini.'
from bench_complaint;

insert into complaint_reporter (complaint_id, identity, phone_hash)
select id, sha256(int8send(id)) || sha256(int8send(-id)) || sha256(int8send(id + 7)), sha256(int8send(id % 300000))
from bench_complaint;

insert into complaint_event (complaint_id, seq, at, actor_kind, actor_name, type, visibility, from_state, to_state, body, hash)
select id, s, received_at + (s - 1) * interval '2 days', 'USER', 'petugas', (array['RECORDED', 'VERIFIED', 'REPLY', 'ANSWERED'])[s],
    'PUBLIC', null, null, case when s > 2 then 'Terima kasih atas laporannya. Petugas kami sudah memeriksa ke lokasi.' end,
    sha256(int8send(id * 10 + s))
from bench_complaint, generate_series(1, case state when 'AWAITING_VERIFICATION' then 1 when 'AWAITING_FOLLOW_UP' then 2 when 'IN_PROGRESS' then 3 else 4 end) as s;

insert into complaint_reply
select complaint_id, seq, true, setweight(to_tsvector('indonesian'::regconfig, body), 'C')
from complaint_event where body is not null and complaint_id in (select id from bench_complaint);

insert into complaint_deadline (id, version, complaint_id, clock, started_at, start_day, days, unit, due_day, due_at,
    legal_basis, verified, calendar_version, estimate, status, stopped_at)
select (select deadline from bench_base) + row_number() over (), 1, c.id, d.clock, c.received_at, c.received_at::date, d.days, 'WORKING_DAY',
    (c.received_at + d.days * interval '1.45 days')::date, c.received_at + d.days * interval '1.45 days', 'Aturan SP4N', false, 1, false,
    case when d.running then 'RUNNING' when random() < 0.9 then 'MET' else 'MISSED' end,
    case when d.running then null else c.received_at + d.days * interval '1 day' end
from bench_complaint c,
    lateral (values ('VERIFICATION', 3, c.state = 'AWAITING_VERIFICATION'),
        ('RESPONSE', 5, c.state = 'AWAITING_FOLLOW_UP'),
        ('RESOLUTION', 14, c.state in ('AWAITING_FOLLOW_UP', 'IN_PROGRESS'))) as d (clock, days, running)
where d.clock = 'VERIFICATION' or c.state not in ('AWAITING_VERIFICATION', 'FORWARDED_OUTSIDE', 'ARCHIVED');

select setval('complaint_seq', (select complaint from bench_base) + ${count} + 100);
select setval('complaint_deadline_seq', (select deadline from bench_base) + 3 * ${count} + 100);
