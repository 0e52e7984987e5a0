package id.pendopo.service.platform;

import id.pendopo.domain.platform.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything that can be set from outside, in one place; docs/operating.md explains each (a test holds both together). */
public final class Settings {

    /** Columns of the file for SIPP Nasional; the domain knows what they hold (a test holds both together). */
    static final String SIPPN_FIELDS = "agency|agency-address|agency-phone|agency-email|agency-website|unit|owner|code|"
            + "service|description|kind|mode|audiences|places|requirements|procedure|duration|fee|"
            + "product|complaints|version|decree|decided-on|in-force-from|pledge|pledge-signed|"
            + "index|index-grade|index-period|page|status|sent-on|shown-on|shown-at";

    static final List<Setting> ALL = List.of(
            Setting.matching(
                    "pendopo.db.url", "an address such as jdbc:postgresql://host:5432/pendopo", "jdbc:postgresql://.+"),
            Setting.text("pendopo.db.user"),
            Setting.secret("pendopo.db.password"),
            Setting.text("pendopo.db.owner.user"),
            Setting.secret("pendopo.db.owner.password"),
            Setting.flag("pendopo.demo"),
            Setting.secret(
                    "pendopo.identity.secret",
                    "32 random bytes in base64, e.g. from 'openssl rand -base64 32'",
                    Settings::isRing),
            Setting.secret("pendopo.bootstrap.admin.password", "at least 12 characters", value -> value.length() >= 12),
            Setting.duration("pendopo.identity.session.idle"),
            Setting.duration("pendopo.identity.session.absolute"),
            Setting.flag("pendopo.identity.cookie.secure"),
            Setting.webAddress("pendopo.public-url"),
            Setting.matching(
                    "pendopo.proxy.addresses", "IP addresses with commas between", "[0-9A-Fa-f:.]+(,[0-9A-Fa-f:.]+)*"),
            Setting.zone("pendopo.zone"),
            Setting.number("pendopo.standard.review-months", 1, 120),
            Setting.number("pendopo.standard.overdue-months", 1, 240),
            Setting.matching(
                    "pendopo.standard.sippn-fields",
                    "all, or columns with commas between such as agency,service,requirements",
                    "all|(" + SIPPN_FIELDS + ")(,(" + SIPPN_FIELDS + "))*"),
            Setting.number("pendopo.standard.open-data.per-minute", 1, 1_000_000),
            Setting.text("pendopo.government.name"),
            Setting.text("pendopo.document.letter-pattern"),
            Setting.matching(
                    "pendopo.forum.minutes-series",
                    "letters, digits, dots and dashes such as BA-FKP",
                    "[A-Za-z0-9.-]{1,20}"),
            Setting.text("pendopo.mail.host"),
            Setting.number("pendopo.mail.port", 1, 65535),
            Setting.choice("pendopo.mail.encryption", "none", "required", "tls"),
            Setting.text("pendopo.mail.user"),
            Setting.secret("pendopo.mail.password"),
            Setting.text("pendopo.mail.from"),
            Setting.number("pendopo.mail.gather-above", 1, 1000),
            Setting.number("pendopo.mail.digest-hour", 0, 23),
            Setting.text("pendopo.complaint.tracking-prefix"),
            Setting.matching(
                    "pendopo.complaint.tracking-url",
                    "none, or an address such as https://lapor.example.go.id/lacak?nomor={number}",
                    "none|https?://[^\\s/]+(/\\S*)?"),
            Setting.number("pendopo.complaint.proof-of-work", 1_000, 10_000_000),
            Setting.choice("pendopo.complaint.lapor", "none", "file", "http"),
            Setting.text("pendopo.complaint.lapor.folder"),
            Setting.webAddress("pendopo.complaint.lapor.address"),
            Setting.secret("pendopo.complaint.lapor.token"),
            Setting.matching("pendopo.complaint.lapor.incoming", "a path that begins with /", "/\\S*"),
            Setting.matching("pendopo.complaint.lapor.outgoing", "a path that begins with /", "/\\S*"),
            Setting.matching(
                    "pendopo.complaint.lapor.names",
                    "none, or pairs such as reference=tracking_id,status=status_laporan",
                    "none|[a-z]+=[^,=]+(,[a-z]+=[^,=]+)*"),
            Setting.flag("pendopo.complaint.open311"),
            Setting.text("pendopo.complaint.open311.jurisdiction"),
            Setting.number("pendopo.complaint.open311.per-minute", 1, 1_000_000),
            Setting.matching(
                    "pendopo.notification.webhook.private-hosts",
                    "none, or hosts with commas between such as esb.example.go.id,10.1.2.3:8080",
                    "none|[A-Za-z0-9.:\\[\\]-]+(, ?[A-Za-z0-9.:\\[\\]-]+)*"),
            Setting.text("pendopo.complaint.coordinator"),
            Setting.text("pendopo.complaint.inspectorate"),
            Setting.number("pendopo.complaint.unseal-minutes", 1, 1440),
            Setting.matching(
                    "pendopo.commitment.remind-before",
                    "none, or days with commas between such as 14,3,0",
                    "none|[0-9]{1,3}(,[0-9]{1,3})*"),
            Setting.matching(
                    "pendopo.commitment.remind-after",
                    "none, or days with commas between such as 1,7",
                    "none|[1-9][0-9]{0,2}(,[1-9][0-9]{0,2})*"),
            Setting.number("pendopo.commitment.escalate-head", 1, 999),
            Setting.number("pendopo.commitment.escalate-secretary", 1, 999),
            Setting.number("pendopo.commitment.soon-days", 1, 365),
            Setting.number("pendopo.commitment.share-low", 1, 99),
            Setting.number("pendopo.commitment.share-high", 1, 99),
            Setting.matching(
                    "pendopo.commitment.speed-months",
                    "five numbers of months with commas between, falling, such as 12,9,6,3,1",
                    "[1-9][0-9]?(,[1-9][0-9]?){4}"),
            Setting.number("pendopo.survey.same-source", 2, 100_000),
            Setting.number("pendopo.survey.smallest-group", 2, 1_000),
            Setting.number("pendopo.survey.kiosk-pause", 10, 3_600),
            Setting.number("pendopo.forum.questions-per-device", 1, 1_000),
            Setting.number("pendopo.forum.asker-days", 1, 36_500),
            Setting.number("pendopo.forum.device-per-minute", 1, 10_000),
            Setting.number("pendopo.forum.address-per-minute", 1, 10_000_000),
            Setting.number("pendopo.forum.devices-per-minute", 1, 1_000_000),
            Setting.number("pendopo.forum.reminder-days", 0, 30),
            Setting.number("pendopo.forum.retention-days", 1, 3_650),
            Setting.number("pendopo.forum.check-in-minutes", 0, 1_440),
            Setting.matching(
                    "pendopo.forum.element-bands", "numbers with commas between such as 1,2,3,4,5", "[1-9](,[1-9])*"),
            Setting.text("pendopo.forum.invitation-series"),
            Setting.text("pendopo.forum.certificate-series"),
            Setting.choice("pendopo.log.format", "server", "logfmt", "json"));

    private Settings() {}

    /**
     * What is wrong, one line each; nothing if all is right.
     *
     * @param read gives the value of a key, empty if it is not set
     */
    static List<String> problems(Function<String, Optional<String>> read) {
        List<String> problems = new ArrayList<>();
        for (Setting setting : ALL) {
            read.apply(setting.key()).flatMap(setting::problem).ifPresent(problems::add);
        }
        boolean demo = read.apply("pendopo.demo").filter("true"::equals).isPresent();
        if (!demo && read.apply("pendopo.identity.secret").isEmpty()) {
            problems.add("setting pendopo.identity.secret (PENDOPO_IDENTITY_SECRET) is missing:"
                    + " 32 random bytes in base64, e.g. from 'openssl rand -base64 32'");
        }
        if (read.apply("pendopo.db.owner.user").isPresent()
                && read.apply("pendopo.db.owner.password").isEmpty()) {
            problems.add("setting pendopo.db.owner.password (PENDOPO_DB_OWNER_PASSWORD) is missing");
        }
        return problems;
    }

    private static boolean isRing(String value) {
        try {
            Secrets.parse(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
