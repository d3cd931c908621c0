package id.percaya.listening.alerting.alertrule;

import static id.percaya.listening.alerting.alertrule.Faults.RANGE;
import static id.percaya.listening.alerting.alertrule.Faults.UNKNOWN_SOURCE;
import static id.percaya.listening.alerting.alertrule.Faults.UNKNOWN_ZONE;

import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Hysteresis;
import id.percaya.listening.alerting.terms.MentionFilter;
import id.percaya.listening.alerting.terms.QuietHours;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.TestKind;
import id.percaya.listening.intake.mention.Source;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the terms of a rule with a test of its own. Refuses fields that the test does not take,
/// for a field that is ignored is not what somebody meant.
final class TermsReading {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration USUAL_COOL_DOWN = Duration.ofHours(6);

    private final AlertRuleRequest request;
    private final Faults faults;

    TermsReading(AlertRuleRequest request, Faults faults) {
        this.request = request;
        this.faults = faults;
    }

    /// Null if a fault was found, which the faults then tell.
    @Nullable AlertRuleTerms terms() {
        faults.require(request.monitorIds(), "/monitorIds");
        faults.require(request.test(), "/test");
        forbidShortForm();
        faults.forbidRepeated(request.monitorIds(), "/monitorIds");
        coolDown();
        filter(request.filter());
        quietHours(request.quietHours());
        faults.forbidRepeated(request.route(), "/route");
        RuleTest asked = request.test();
        if (asked == null || request.monitorIds() == null) {
            return null;
        }
        new TestReading(request, asked, faults).read();
        return terms(asked.withUsual());
    }

    private AlertRuleTerms terms(RuleTest test) {
        boolean usual = test.kind() == TestKind.NB_TAIL;
        return new AlertRuleTerms(
                request.name(),
                List.copyOf(Objects.requireNonNullElse(request.monitorIds(), List.of())),
                TestReading.metric(request, test),
                request.filter(),
                test,
                Objects.requireNonNullElse(request.minimum(), usual ? 5 : 1),
                Objects.requireNonNullElse(request.minimumAuthors(), usual ? 3 : 1),
                request.severities(),
                Objects.requireNonNullElse(request.coolDown(), USUAL_COOL_DOWN),
                test.kind().takesHysteresis()
                        ? Objects.requireNonNullElse(request.hysteresis(), Hysteresis.USUAL)
                        : null,
                request.quietHours(),
                List.copyOf(Objects.requireNonNullElse(request.route(), List.of())));
    }

    private void forbidShortForm() {
        String why = "belongs to the short form of a rule; state a test and monitorIds only";
        faults.forbid(request.monitorId(), "/monitorId", why);
        faults.forbid(request.window(), "/window", why);
        faults.forbid(request.baselineFactor(), "/baselineFactor", why);
        faults.forbid(request.highFactor(), "/highFactor", why);
        faults.forbid(request.criticalFactor(), "/criticalFactor", why);
    }

    private void coolDown() {
        Duration coolDown = request.coolDown();
        faults.addIf(
                coolDown != null && !TestReading.isWithin(coolDown, Duration.ZERO, LONGEST),
                "/coolDown",
                RANGE,
                "must be from PT0S to P7D");
    }

    private void filter(@Nullable MentionFilter filter) {
        if (filter == null || filter.sources() == null) {
            return;
        }
        List<String> known = Arrays.stream(Source.values()).map(Source::label).toList();
        for (int at = 0; at < filter.sources().size(); at++) {
            faults.addIf(
                    !known.contains(filter.sources().get(at)),
                    "/filter/sources/" + at,
                    UNKNOWN_SOURCE,
                    "must be one of " + String.join(", ", known));
        }
    }

    private void quietHours(@Nullable QuietHours hours) {
        if (hours == null) {
            return;
        }
        faults.addIf(
                hours.from().equals(hours.until()),
                "/quietHours/until",
                RANGE,
                "must differ from `from`");
        faults.addIf(
                !isZone(hours.zone()),
                "/quietHours/zone",
                UNKNOWN_ZONE,
                "must be a zone such as Asia/Jakarta");
    }

    private static boolean isZone(@Nullable String zone) {
        try {
            return zone == null || ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
