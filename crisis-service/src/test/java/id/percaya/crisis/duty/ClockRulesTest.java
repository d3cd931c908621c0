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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClockRulesTest {

    private static final Instant OCCURRED = Instant.parse("2027-03-01T20:00:00Z");
    private static final Instant AWARE = Instant.parse("2027-03-01T22:00:00Z");
    private static final Instant DECLARED = Instant.parse("2027-03-02T08:00:00Z");
    private static final Extent EXTENT =
            new Extent("f", Set.of(), Set.of(), Set.of(), Set.of(Scope.FACILITY));

    private final ClockRules rules = ClockRules.load();

    @ParameterizedTest
    @CsvSource({
        "KPC, FIRST_STATEMENT",
        "KNC, IKP_INTERNAL_REPORT FIRST_STATEMENT",
        "KTC, IKP_INTERNAL_REPORT FIRST_STATEMENT",
        "KTD, IKP_INTERNAL_REPORT RCA_START FIRST_STATEMENT",
        "SENTINEL, IKP_INTERNAL_REPORT RCA_START FIRST_STATEMENT",
        "DATA_BREACH, PDP_BREACH_NOTICE_SUBJECTS PDP_BREACH_NOTICE_AUTHORITY FIRST_STATEMENT",
        "CONDUCT, FIRST_STATEMENT",
        "RUMOR, FIRST_STATEMENT"
    })
    void a_declaration_starts_what_its_severity_owes_and_the_first_statement_last(
            Severity severity, String codes) {
        assertThat(rules.startedBy(declared(severity, false)))
                .extracting(Clock::code)
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void drills_start_no_statutory_clock(Severity severity) {
        assertThat(rules.startedBy(declared(severity, true)))
                .extracting(Clock::kind)
                .containsOnly(ClockKind.PRACTICE);
    }

    @Test
    void an_incident_is_reported_within_two_days_of_the_incident() {
        assertThat(rules.startedBy(declared(Severity.KTD, false)))
                .contains(
                        clock("IKP_INTERNAL_REPORT", ClockKind.STATUTORY, OCCURRED, 48),
                        clock("RCA_START", ClockKind.PRACTICE, DECLARED, 72),
                        clock("FIRST_STATEMENT", ClockKind.PRACTICE, DECLARED, 1));
    }

    @Test
    void a_data_breach_is_notified_within_three_days_of_becoming_aware() {
        assertThat(rules.startedBy(declared(Severity.DATA_BREACH, false)))
                .contains(
                        clock("PDP_BREACH_NOTICE_SUBJECTS", ClockKind.STATUTORY, AWARE, 72),
                        clock("PDP_BREACH_NOTICE_AUTHORITY", ClockKind.STATUTORY, AWARE, 72));
    }

    @Test
    void an_older_declaration_was_aware_when_it_was_made() {
        CrisisDeclared older =
                new CrisisDeclared(
                        new UUID(1, 1),
                        EXTENT,
                        Severity.DATA_BREACH,
                        false,
                        OCCURRED,
                        null,
                        null,
                        DECLARED);
        assertThat(rules.startedBy(older)).extracting(Clock::startedAt).containsOnly(DECLARED);
    }

    @Test
    void an_analysis_is_started_and_completed_in_time() {
        assertThat(rules.toStartInvestigation(DECLARED))
                .isEqualTo(clock("RCA_START", ClockKind.PRACTICE, DECLARED, 72));
        assertThat(rules.toApproveFindings(DECLARED))
                .isEqualTo(clock("RCA_COMPLETE", ClockKind.PRACTICE, DECLARED, 45 * 24));
    }

    private static CrisisDeclared declared(Severity severity, boolean drill) {
        return new CrisisDeclared(
                new UUID(1, 1), EXTENT, severity, drill, OCCURRED, AWARE, 0, DECLARED);
    }

    private static Clock clock(String code, ClockKind kind, Instant from, int hours) {
        return new Clock(code, kind, from, from.plus(Duration.ofHours(hours)));
    }
}
