package id.pendopo.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private static UserAccount user() {
        return new UserAccount("siti.aminah", "Siti Aminah", "siti@example.go.id", Texts.INDONESIAN, "hash", NOW);
    }

    @Test
    void a_new_user_must_change_the_password_and_choosing_one_is_enough() {
        UserAccount user = user();
        assertThat(user.isMustChangePassword()).isTrue();
        user.changePassword("other", NOW);
        assertThat(user.isMustChangePassword()).isFalse();
        user.resetPassword("third", NOW);
        assertThat(user.isMustChangePassword()).isTrue();
    }

    @Test
    void a_second_factor_counts_only_when_confirmed_and_is_never_replaced_silently() {
        UserAccount user = user();
        assertThatThrownBy(() -> user.confirmSecondFactor(NOW)).isInstanceOf(RuleViolationException.class);
        user.offerSecondFactor(new byte[] {1});
        assertThat(user.hasSecondFactor()).isFalse();
        user.offerSecondFactor(new byte[] {2});
        user.confirmSecondFactor(NOW);
        assertThat(user.hasSecondFactor()).isTrue();
        assertThatThrownBy(() -> user.offerSecondFactor(new byte[] {3})).isInstanceOf(RuleViolationException.class);
        user.removeSecondFactor();
        assertThat(user.hasSecondFactor()).isFalse();
        assertThat(user.getTotpSecret()).isNull();
    }

    @Test
    void names_are_small_and_plain() {
        assertThat(SignInName.require("  Penghubung.Dinkes ")).isEqualTo("penghubung.dinkes");
        for (String bad : new String[] {null, "", "a", ".a", "a b", "a\u0000b", "é".repeat(3), "a".repeat(65), "a/b"}) {
            assertThatThrownBy(() -> SignInName.require(bad)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void mail_addresses_look_like_ones_and_may_be_missing() {
        UserAccount user = user();
        user.describe("Siti", " ", Locale.ENGLISH);
        assertThat(user.getEmail()).isNull();
        assertThat(user.getLanguage()).isEqualTo("en");
        for (String bad :
                new String[] {"siti", "siti@", "@x.id", "siti@localhost", "a b@x.id", "a@x.id\r\nBcc: b@x.id"}) {
            assertThatThrownBy(() -> user.describe("Siti", bad, Locale.ENGLISH))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> user.describe("Si\u0000ti", null, Locale.ENGLISH))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> user.describe("x".repeat(121), null, Locale.ENGLISH))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_password_is_long_and_not_easy() {
        assertThatCode(() -> PasswordRule.check("p", "kuda hijau tangga", "siti"))
                .doesNotThrowAnyException();
        assertThatCode(() -> PasswordRule.check("p", "pendopo-demo", "admin")).doesNotThrowAnyException();
        for (String bad : new String[] {
            null, "", "pendek", "aaaaaaaaaaaa", "121212121212", "Password1234", "x".repeat(201), "siti-itu-saya"
        }) {
            assertThatThrownBy(() -> PasswordRule.check("p", bad, "siti")).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void a_role_with_government_wide_power_is_never_delegable() {
        Role role = new Role("loket", "Petugas loket");
        role.allow(Set.of(Permission.COMPLAINT_READ), false, true);
        assertThat(role.isDelegable()).isTrue();
        assertThatThrownBy(() -> role.allow(Set.of(Permission.IDENTITY_MANAGE), false, true))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> role.allow(Set.of("made.up"), false, false)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> role.allow(Set.of(), false, false)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> role.allow(Set.of(Permission.SIGNED_IN), false, false))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_administrator_role_always_manages_users() {
        Role administrator = new Role(Role.ADMINISTRATOR, "x");
        assertThatThrownBy(() -> administrator.allow(Set.of(Permission.AUDIT_READ), false, false))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void an_api_client_neither_manages_users_nor_reads_the_trail() {
        ApiClient client = new ApiClient("laksa", ApiKey.random(), NOW);
        for (String forbidden : new String[] {Permission.IDENTITY_MANAGE, Permission.AUDIT_READ}) {
            assertThatThrownBy(() -> client.allow("LAKSA", Set.of(forbidden), null, 10))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> client.allow("LAKSA", Set.of(Permission.COMPLAINT_READ), null, 0))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_key_is_long_random_and_does_not_show_itself() {
        ApiKey key = ApiKey.random();
        assertThat(key.clear()).hasSize(47).startsWith("pdp_");
        assertThat(key).isNotEqualTo(ApiKey.random());
        assertThat(key.toString()).doesNotContain(key.clear().substring(12));
        assertThat(key.hash()).hasSize(32).isEqualTo(new ApiKey(key.clear()).hash());
    }

    @Test
    void a_role_ends_on_or_after_the_day_it_begins() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThatThrownBy(() -> new RoleAssignment(user(), new Role("xx", "x"), null, day, day.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatCode(() -> new RoleAssignment(user(), new Role("xx", "x"), null, day, day))
                .doesNotThrowAnyException();
    }

    @Test
    void every_permission_has_a_name_in_both_languages() {
        for (Locale locale : Texts.LANGUAGES) {
            assertThat(Permission.grantable())
                    .allSatisfy(name -> assertThat(Texts.of(locale).asMap()).containsKey("Permission." + name));
        }
        assertThat(Permission.grantable()).doesNotContain(Permission.SIGNED_IN).contains(Permission.COMPLAINT_VERIFY);
    }
}
