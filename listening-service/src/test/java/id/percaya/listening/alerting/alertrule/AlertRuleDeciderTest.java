package id.percaya.listening.alerting.alertrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.alerting.alertrule.AlertRule.Active;
import id.percaya.listening.alerting.alertrule.AlertRule.Draft;
import id.percaya.listening.alerting.alertrule.AlertRule.Muted;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ActivateAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ArchiveAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.DraftAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.MuteAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ReviseAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleActivated;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleArchived;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleDrafted;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleMuted;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleRevised;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.SeverityLimits;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertRuleDeciderTest {

    private static final AlertRuleTerms TERMS = terms("Melati");
    private static final AlertRuleTerms OTHERS = terms("Mawar");

    private static final AlertRuleDrafted DRAFTED = new AlertRuleDrafted(TERMS);
    private static final AlertRuleActivated ACTIVATED = new AlertRuleActivated();

    @Test
    void every_command_in_every_state() {
        StateTable.of(new AlertRuleDecider(), AlertRuleCommand.class, AlertRule.class)
                .given()
                .given(DRAFTED)
                .given(DRAFTED, ACTIVATED)
                .given(DRAFTED, ACTIVATED, new AlertRuleMuted())
                .given(DRAFTED, new AlertRuleArchived())
                .when(new DraftAlertRule(TERMS))
                .when("same", new ReviseAlertRule(TERMS))
                .when("other", new ReviseAlertRule(OTHERS))
                .when(new ActivateAlertRule())
                .when(new MuteAlertRule())
                .when(new ArchiveAlertRule())
                .then(
                        """
                        state    | DraftAlertRule    | ActivateAlertRule   | MuteAlertRule         | ArchiveAlertRule
                        Absent   | AlertRuleDrafted  | ALERT_RULE_ABSENT   | ALERT_RULE_ABSENT     | ALERT_RULE_ABSENT
                        Draft    | ALERT_RULE_EXISTS | AlertRuleActivated  | ALERT_RULE_NOT_ACTIVE | AlertRuleArchived
                        Active   | ALERT_RULE_EXISTS | -                   | AlertRuleMuted        | AlertRuleArchived
                        Muted    | ALERT_RULE_EXISTS | AlertRuleActivated  | -                     | AlertRuleArchived
                        Archived | ALERT_RULE_EXISTS | ALERT_RULE_ARCHIVED | ALERT_RULE_ARCHIVED   | -
                        """,
                        """
                        state    | ReviseAlertRule same | ReviseAlertRule other
                        Absent   | ALERT_RULE_ABSENT    | ALERT_RULE_ABSENT
                        Draft    | -                    | AlertRuleRevised
                        Active   | -                    | AlertRuleRevised
                        Muted    | -                    | AlertRuleRevised
                        Archived | ALERT_RULE_ARCHIVED  | ALERT_RULE_ARCHIVED
                        """);
    }

    @Test
    void drafting_records_the_terms() {
        Given.given(new AlertRuleDecider()).when(new DraftAlertRule(TERMS)).then(DRAFTED);
    }

    @Test
    void a_rule_keeps_its_terms_until_it_is_archived() {
        AlertRuleDecider decider = new AlertRuleDecider();
        AlertRuleMuted muted = new AlertRuleMuted();
        assertThat(decider.fold(List.of(DRAFTED, ACTIVATED))).isEqualTo(new Active(TERMS));
        assertThat(decider.fold(List.of(DRAFTED, ACTIVATED, muted))).isEqualTo(new Muted(TERMS));
        assertThat(decider.fold(List.of(DRAFTED, ACTIVATED, muted, ACTIVATED)))
                .isEqualTo(new Active(TERMS));
    }

    @Test
    void a_revised_rule_stays_in_its_state() {
        AlertRuleDecider decider = new AlertRuleDecider();
        AlertRuleRevised revised = new AlertRuleRevised(OTHERS);
        assertThat(decider.fold(List.of(DRAFTED, revised))).isEqualTo(new Draft(OTHERS));
        assertThat(decider.fold(List.of(DRAFTED, ACTIVATED, revised)))
                .isEqualTo(new Active(OTHERS));
        assertThat(decider.fold(List.of(DRAFTED, ACTIVATED, new AlertRuleMuted(), revised)))
                .isEqualTo(new Muted(OTHERS));
        assertImpossible(revised);
    }

    @Test
    void a_rule_without_terms_is_never_active() {
        assertImpossible(ACTIVATED);
        assertImpossible(DRAFTED, new AlertRuleArchived(), ACTIVATED);
    }

    private static void assertImpossible(AlertRuleEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new AlertRuleDecider().fold(List.of(history)));
    }

    private static AlertRuleTerms terms(String name) {
        return new AlertRuleTerms(
                name,
                List.of(new UUID(0, 1)),
                Metric.NEGATIVE_MENTIONS,
                null,
                RuleTest.factor(Duration.ofDays(1), 3),
                10,
                0,
                SeverityLimits.MULTIPLES,
                Duration.ZERO,
                null,
                null,
                List.of());
    }
}
