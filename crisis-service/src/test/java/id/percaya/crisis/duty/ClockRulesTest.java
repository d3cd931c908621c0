package id.percaya.crisis.duty;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.Extent;
import id.percaya.crisis.response.crisis.Scope;
import id.percaya.crisis.response.crisis.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockRulesTest {

    private static final Instant OCCURRED = Instant.parse("2027-03-01T20:00:00Z");
    private static final Instant DECLARED = Instant.parse("2027-03-02T08:00:00Z");
    private static final Extent EXTENT =
            new Extent("f", Set.of(), Set.of(), Set.of(), Set.of(Scope.FACILITY));

    private final ClockRules rules = ClockRules.load();

    @ParameterizedTest
    @EnumSource(Severity.class)
    void every_crisis_starts_the_clocks_for_first_statement_and_investigation(Severity severity) {
        assertThat(rules.startedBy(declared(severity, false)))
                .contains(
                        practice("FIRST_STATEMENT", Duration.ofHours(1)),
                        practice("RCA_START", Duration.ofDays(3)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"KTD", "SENTINEL"})
    void harm_must_be_reported_within_two_days_of_the_incident(Severity severity) {
        assertThat(rules.startedBy(declared(severity, false)))
                .contains(statutory("IKP_INTERNAL_REPORT", Duration.ofDays(2)));
        assertThat(rules.statutoryCodes(severity, false)).containsExactly("IKP_INTERNAL_REPORT");
    }

    @Test
    void a_data_breach_must_be_notified_within_three_days() {
        assertThat(rules.startedBy(declared(Severity.DATA_BREACH, false)))
                .contains(statutory("PDP_BREACH_NOTICE", Duration.ofDays(3)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"KPC", "KNC", "KTC", "CONDUCT", "RUMOR"})
    void other_crises_start_no_statutory_clock(Severity severity) {
        assertThat(rules.startedBy(declared(severity, false))).hasSize(2);
        assertThat(rules.statutoryCodes(severity, false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void drills_start_no_statutory_clock(Severity severity) {
        assertThat(rules.statutoryCodes(severity, true)).isEmpty();
    }

    @Test
    void the_started_codes_name_every_clock_of_a_declaration() {
        assertThat(rules.startedCodes(Severity.SENTINEL, false))
                .containsExactly("FIRST_STATEMENT", "RCA_START", "IKP_INTERNAL_REPORT");
        assertThat(rules.startedCodes(Severity.SENTINEL, true))
                .containsExactly("FIRST_STATEMENT", "RCA_START");
    }

    private static CrisisDeclared declared(Severity severity, boolean drill) {
        return new CrisisDeclared(new UUID(1, 1), EXTENT, severity, drill, OCCURRED, DECLARED);
    }

    private static Clock practice(String code, Duration limit) {
        return new Clock(code, ClockKind.PRACTICE, DECLARED, DECLARED.plus(limit));
    }

    private static Clock statutory(String code, Duration limit) {
        return new Clock(code, ClockKind.STATUTORY, OCCURRED, OCCURRED.plus(limit));
    }
}
