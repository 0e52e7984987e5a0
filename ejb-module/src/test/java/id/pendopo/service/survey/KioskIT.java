package id.pendopo.service.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.survey.DeviceState;
import id.pendopo.domain.survey.Profile;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.ResponseChannel;
import id.pendopo.domain.survey.Sex;
import id.pendopo.domain.survey.Suspicion;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Tablets at the counter against the real database. */
@ArquillianTest
class KioskIT {

    private static final Caller BUREAU = SurveyFixture.BUREAU;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    private SurveyDevices devices;

    @Inject
    private KioskSurvey kiosk;

    @Inject
    private SurveyPoster poster;

    @Inject
    private SurveyTargets targets;

    @Inject
    private SurveyResults results;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private SurveyFixture surveys;

    @Inject
    private CallerFixture callers;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Database database;

    @Test
    void a_tablet_is_paired_once_and_brings_each_answer_once() {
        String target = surveys.target(surveys.period("kios"), "DINKES", "Loket tablet");
        SurveyDevices.Pairing pairing = as(BUREAU, () -> devices.add(target, "Tablet 1"));
        assertThat(device(pairing).state()).isEqualTo(DeviceState.WAITING);
        String token = paired(pairing.code().toLowerCase());
        assertThat(device(pairing).state()).isEqualTo(DeviceState.PAIRED);
        assertThatThrownBy(() -> paired(pairing.code())).isInstanceOf(InvalidInputException.class);

        PublicSurvey.Form form = tablet(() -> kiosk.form(token, 3));
        assertThat(form.open()).isTrue();
        assertThat(form.questionnaire().elements()).hasSize(9);
        assertThat(device(pairing).waiting()).isEqualTo(3);

        KioskAnswer answer = answer(target, 4, MINUTE, MINUTE);
        assertThat(tablet(() -> kiosk.answer(token, answer)).repeated()).isFalse();
        assertThat(tablet(() -> kiosk.answer(token, answer)).repeated()).isTrue();
        KioskAnswer later = new KioskAnswer(
                answer.key(), target, answer.marks(), answer.profile(), null, Duration.ofHours(30), MINUTE);
        assertThat(tablet(() -> kiosk.answer(token, later)).repeated())
                .as("it waited on and was sent again")
                .isTrue();
        assertThat(kept(target)).isEqualTo(1);
        assertThat(number(
                        "select count(*) from survey_response r join survey_target t on t.id = r.target_id"
                                + " where t.code = ? and r.channel = " + (ResponseChannel.KIOSK.ordinal() + 1),
                        target))
                .isEqualTo(1);
    }

    @Test
    void what_waited_without_network_counts_on_the_day_it_was_given_and_no_minute_is_kept() {
        String target = surveys.target(surveys.period("kios"), "DINKES", "Loket luring");
        String token =
                paired(as(BUREAU, () -> devices.add(target, "Tablet luring")).code());
        tablet(() -> kiosk.answer(token, answer(target, 3, Duration.ofDays(2), MINUTE)));
        assertThat(number(
                        "select current_date - r.answered_on from survey_response r join survey_target t"
                                + " on t.id = r.target_id where t.code = ?",
                        target))
                .isBetween(1L, 3L);
        assertThat(number(
                        "select count(*) from survey_request where sender like 'kiosk/%' and"
                                + " made_at <> date_trunc('day', made_at at time zone 'UTC') at time zone 'UTC' and ? <> ''",
                        target))
                .isZero();
    }

    @Test
    void a_tablet_that_was_ended_brings_nothing_more() {
        String target = surveys.target(surveys.period("kios"), "DINKES", "Loket putus");
        SurveyDevices.Pairing pairing = as(BUREAU, () -> devices.add(target, "Tablet putus"));
        String token = paired(pairing.code());
        as(BUREAU, () -> {
            devices.revoke(pairing.uuid(), device(pairing).version());
            return null;
        });
        assertThatThrownBy(() -> tablet(() -> kiosk.answer(token, answer(target, 4, MINUTE, MINUTE))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> tablet(() -> kiosk.form(token, 0))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> tablet(() -> kiosk.form(null, 0))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> as(
                        BUREAU,
                        () -> devices.renew(pairing.uuid(), device(pairing).version())))
                .isInstanceOf(RuleViolationException.class);
        assertThat(kept(target)).isZero();
    }

    @Test
    void somebody_who_only_taps_is_counted_apart() {
        String target = surveys.target(surveys.period("kios"), "DINKES", "Loket cepat");
        String token =
                paired(as(BUREAU, () -> devices.add(target, "Tablet cepat")).code());
        assertThat(tablet(() -> kiosk.answer(token, answer(target, 4, MINUTE, Duration.ofSeconds(1))))
                        .suspicion())
                .containsExactly(Suspicion.TOO_FAST);
        assertThat(tablet(() -> kiosk.answer(token, answer(target, 4, MINUTE, MINUTE)))
                        .suspicion())
                .isEmpty();
    }

    @Test
    void officers_see_and_change_only_the_tablets_of_their_own_agency() {
        String period = surveys.period("kios");
        String dinkes = surveys.target(period, "DINKES", "Loket A");
        String pupr = surveys.target(period, "PUPR", "Loket B");
        SurveyDevices.Pairing other = as(BUREAU, () -> devices.add(pupr, "Tablet PUPR"));
        Caller officer = CallerFixture.user(
                9L,
                "petugas.dinkes",
                Scope.of(agencies.byCode("DINKES").id()),
                Permission.SURVEY_ENTER,
                Permission.SIGNED_IN);
        assertThat(as(officer, () -> devices.list()))
                .extracting(DeviceRow::uuid)
                .doesNotContain(other.uuid());
        assertThatThrownBy(() -> as(officer, () -> devices.find(other.uuid()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(officer, () -> devices.renew(other.uuid(), 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(officer, () -> devices.add(pupr, "Tablet"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(officer, () -> poster.print(pupr, Texts.INDONESIAN)))
                .isInstanceOf(NotFoundException.class);
        String token =
                paired(as(officer, () -> devices.add(dinkes, "Tablet Dinkes")).code());
        assertThatThrownBy(() -> tablet(() -> kiosk.answer(token, answer(pupr, 4, MINUTE, MINUTE))))
                .isInstanceOf(NotFoundException.class);
        byte[] pdf = as(officer, () -> poster.print(dinkes, Texts.INDONESIAN));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_subject_that_needs_codes_is_answered_on_no_tablet_and_what_comes_is_counted() {
        String period = surveys.period("kios");
        String open = surveys.target(period, "DINKES", "Loket tanpa kode");
        String coded = surveys.target(period, "DINKES", "Loket dengan kode");
        SurveyDevices.Pairing pairing = as(BUREAU, () -> devices.add(coded, "Tablet kode"));
        String token = paired(pairing.code());
        assertThatThrownBy(() -> onlyByCode(coded))
                .as("while a tablet asks about it")
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                                refused.violations().get(0).code())
                        .isEqualTo("survey.targetOnTablet"));
        as(BUREAU, () -> {
            devices.change(pairing.uuid(), device(pairing).version(), open, "Tablet kode");
            return null;
        });
        onlyByCode(coded);

        assertThatThrownBy(() -> as(BUREAU, () -> devices.add(coded, "Tablet lain")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> as(BUREAU, () -> {
                    devices.change(pairing.uuid(), device(pairing).version(), coded, "Tablet kode");
                    return null;
                }))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> tablet(() -> kiosk.answer(token, answer(coded, 4, MINUTE, MINUTE))))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("survey.onlyByCode");
        assertThat(kept(coded)).isZero();
        assertThat(as(BUREAU, () -> results.read(period, null, null)).refusals())
                .containsEntry(Refusal.NO_CODE, 1L);
        assertThat(tablet(() -> kiosk.answer(token, answer(open, 4, MINUTE, MINUTE)))
                        .repeated())
                .isFalse();
    }

    @Test
    void a_tablet_that_asked_before_codes_were_needed_asks_no_more() {
        String target = surveys.target(surveys.period("kios"), "DINKES", "Loket lama");
        String token =
                paired(as(BUREAU, () -> devices.add(target, "Tablet lama")).code());
        database.update("update survey_target set by_code = true where code = ?", target);

        assertThat(tablet(() -> kiosk.form(token, 0)).open()).isFalse();
    }

    private void onlyByCode(String target) {
        as(BUREAU, () -> {
            int version = database.first(
                            "select version from survey_target where code = ?", row -> row.getInt(1), target)
                    .orElseThrow();
            String period = database.first(
                            "select p.code from survey_period p join survey_target t on t.period_id = p.id where t.code = ?",
                            row -> row.getString(1),
                            target)
                    .orElseThrow();
            return targets.save(
                    period, target, version, new TargetForm(null, "Loket dengan kode", null, true, null, true));
        });
    }

    private KioskAnswer answer(String target, int mark, Duration waited, Duration took) {
        return new KioskAnswer(
                UUID.randomUUID().toString(),
                target,
                Map.of("WAKTU", mark, "BIAYA", mark),
                new Profile(null, Sex.FEMALE, 30, null, null, null),
                null,
                waited,
                took);
    }

    private DeviceRow device(SurveyDevices.Pairing pairing) {
        return as(BUREAU, () -> devices.find(pairing.uuid()));
    }

    private String paired(String code) {
        return tablet(() -> kiosk.pair(code));
    }

    private <T> T tablet(Callable<T> work) {
        return callers.as(Caller.ANONYMOUS, () -> {
            currentCaller.arrivedAs("test", "10.60." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250));
            return work.call();
        });
    }

    private long kept(String target) {
        return number(
                "select count(*) from survey_response r join survey_target t on t.id = r.target_id where t.code = ?",
                target);
    }

    private long number(String sql, String parameter) {
        return database.first(sql, row -> row.getLong(1), parameter).orElseThrow();
    }

    private <T> T as(Caller caller, Callable<T> work) {
        return callers.as(caller, work);
    }
}
