package id.pendopo.service.forum;

import id.pendopo.domain.forum.QuestionOrigin;
import id.pendopo.domain.forum.QuestionState;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Questions for editions of the demonstration: some answered, some that wait for today's forum. Names are invented. */
@ApplicationScoped
class LiveDemo {

    /** Of today's forum; short and easy to type. */
    private static final String CODE = "TANYA4";

    @Inject
    private Database database;

    /** A forum that is over: answered on stage and in writing. */
    void held(UUID edition) {
        ask(
                edition,
                QuestionOrigin.AUDIENCE,
                "Sudiro, RW 04 Cimone",
                StakeholderElement.COMMUNITY_LEADERS,
                41,
                10,
                "Mengapa setiap kelurahan meminta persyaratan yang berbeda untuk surat pengantar yang sama?",
                "Mulai bulan depan satu daftar persyaratan berlaku di semua kelurahan dan ditempel di loket.",
                "Kepala Bagian Organisasi",
                true);
        ask(
                edition,
                QuestionOrigin.AUDIENCE,
                "",
                StakeholderElement.USERS,
                33,
                18,
                "Apakah warga lanjut usia dapat dilayani tanpa mengantre?",
                "Ya. Setiap loket memiliki jalur prioritas bagi lanjut usia, ibu hamil, dan penyandang disabilitas.",
                "Sekretaris Daerah",
                true);
        ask(
                edition,
                QuestionOrigin.AUDIENCE,
                "Maya",
                StakeholderElement.ACADEMICS,
                12,
                25,
                "Di mana hasil survei kepuasan tiap unit dapat dibaca?",
                "Hasil setiap semester diumumkan pada papan pengumuman unit dan di portal pelayanan publik.",
                "Kepala Bagian Organisasi",
                false);
        ask(
                edition,
                QuestionOrigin.AUDIENCE,
                "",
                StakeholderElement.BUSINESS,
                7,
                31,
                "Apakah pengajuan izin tetangga dapat dikirim daring?",
                "",
                "",
                false);
    }

    /** A broadcast that is over: callers, messages and journalists. */
    void broadcast(UUID edition) {
        ask(
                edition,
                QuestionOrigin.CALLER,
                "Ibu Yuli",
                StakeholderElement.USERS,
                0,
                8,
                "Berapa lama izin usaha mikro selesai di Mal Pelayanan Publik?",
                "Nomor induk berusaha terbit pada hari yang sama bila berkas lengkap.",
                "Kepala DPMPTSP",
                true);
        ask(
                edition,
                QuestionOrigin.WHATSAPP,
                "",
                StakeholderElement.BUSINESS,
                0,
                15,
                "Apakah ada pendampingan bagi pelaku usaha yang belum memahami sistem daring?",
                "Ada, di gerai pendampingan setiap hari kerja tanpa biaya.",
                "Kepala DPMPTSP",
                true);
        ask(
                edition,
                QuestionOrigin.JOURNALIST,
                "Wartawan harian kota",
                StakeholderElement.MEDIA,
                0,
                40,
                "Berapa izin yang terlambat diterbitkan tahun lalu dan apa sebabnya?",
                "",
                "",
                false);
    }

    /** Today's forum: its code is ready and the first questions came by telephone and message. */
    void today(UUID edition) {
        database.update(
                """
                insert into forum_floor (id, edition_id, code)
                select nextval('forum_floor_seq'), id, ? from forum_edition where uuid = ?""",
                CODE,
                edition);
        insert(
                edition,
                QuestionOrigin.WHATSAPP,
                QuestionState.APPROVED,
                "Warga Karawaci",
                StakeholderElement.USERS,
                -60,
                "Berapa lama aduan jalan rusak biasanya ditindaklanjuti?",
                "",
                "",
                false);
        insert(
                edition,
                QuestionOrigin.CALLER,
                QuestionState.APPROVED,
                "Pak Darto",
                StakeholderElement.COMMUNITY_LEADERS,
                -45,
                "Apakah pelapor diberi tahu bila aduannya diteruskan ke instansi lain?",
                "",
                "",
                false);
        insert(
                edition,
                QuestionOrigin.JOURNALIST,
                QuestionState.APPROVED,
                "Wartawan radio",
                StakeholderElement.MEDIA,
                -30,
                "Berapa aduan yang melewati batas waktu bulan lalu?",
                "",
                "",
                false);
    }

    private void ask(
            UUID edition,
            QuestionOrigin origin,
            String asker,
            StakeholderElement element,
            int votes,
            int minute,
            String text,
            String answer,
            String answerer,
            boolean live) {
        UUID question = insert(
                edition,
                origin,
                answer.isEmpty() ? QuestionState.DEFERRED : QuestionState.ANSWERED,
                asker,
                element,
                minute,
                text,
                answer,
                answerer,
                live);
        database.update(
                """
                with v as (insert into forum_vote (question_id, device)
                    select q.id, decode(md5(q.uuid::text || n), 'hex') from forum_question q, generate_series(1, ?) n
                    where q.uuid = ? returning question_id, device)
                insert into forum_vote_count (question_id, shard, votes)
                select question_id, get_byte(device, 0) % 16, count(*) from v group by 1, 2""",
                votes, question);
    }

    private UUID insert(
            UUID edition,
            QuestionOrigin origin,
            QuestionState state,
            String asker,
            StakeholderElement element,
            int minute,
            String text,
            String answer,
            String answerer,
            boolean live) {
        UUID question = UUID.randomUUID();
        boolean audience = origin == QuestionOrigin.AUDIENCE;
        database.update(
                """
                insert into forum_question (id, uuid, edition_id, origin, state, text, asker, element, device, key, asked_at,
                    answer, answerer, answered_live, answered_at, changed_at, changed_by)
                select nextval('forum_question_seq'), q, e.id, ?, s, ?, ?, ?,
                    case when ? then decode(md5(q::text), 'hex') end, case when ? then left(q::text, 36) end, t,
                    ?, ?, ?, case when s = 'ANSWERED' then t + interval '10 minutes' end, t + interval '10 minutes', 'Moderator'
                from (select cast(? as uuid) as q, cast(? as varchar) as s) g, forum_edition e,
                    lateral (select e.starts_at + ? * interval '1 minute' as t) at where e.uuid = ?""",
                origin.name(),
                text,
                asker,
                element.name(),
                audience,
                audience,
                answer,
                answerer,
                live,
                question,
                state.name(),
                minute,
                edition);
        return question;
    }
}
