package id.percaya.listening.alerting.alertrule;

import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_ABSENT;
import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_ARCHIVED;
import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_EXISTS;
import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_NOT_ACTIVE;

import id.percaya.eventstore.testing.Given;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ActivateAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.ArchiveAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.DraftAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleCommand.MuteAlertRule;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleActivated;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleArchived;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleDrafted;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleMuted;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertRuleDeciderTest {

    private static final AlertRuleTerms TERMS =
            new AlertRuleTerms("Melati", new UUID(0, 1), Duration.ofDays(1), 10, 3, 2, 4);

    private static final AlertRuleEvent[] ABSENT = {};
    private static final AlertRuleEvent[] DRAFT = {new AlertRuleDrafted(TERMS)};
    private static final AlertRuleEvent[] ACTIVE = {DRAFT[0], new AlertRuleActivated()};
    private static final AlertRuleEvent[] MUTED = {DRAFT[0], ACTIVE[1], new AlertRuleMuted()};
    private static final AlertRuleEvent[] ARCHIVED = {DRAFT[0], new AlertRuleArchived()};

    @Test
    void drafting_makes_a_rule_once() {
        DraftAlertRule command = new DraftAlertRule(TERMS);
        given(ABSENT).when(command).then(new AlertRuleDrafted(TERMS));
        given(DRAFT).when(command).thenRefused(ALERT_RULE_EXISTS);
        given(ACTIVE).when(command).thenRefused(ALERT_RULE_EXISTS);
        given(MUTED).when(command).thenRefused(ALERT_RULE_EXISTS);
        given(ARCHIVED).when(command).thenRefused(ALERT_RULE_EXISTS);
    }

    @Test
    void activating_starts_a_draft_or_muted_rule() {
        ActivateAlertRule command = new ActivateAlertRule();
        given(ABSENT).when(command).thenRefused(ALERT_RULE_ABSENT);
        given(DRAFT).when(command).then(new AlertRuleActivated());
        given(ACTIVE).when(command).thenNothing();
        given(MUTED).when(command).then(new AlertRuleActivated());
        given(ARCHIVED).when(command).thenRefused(ALERT_RULE_ARCHIVED);
    }

    @Test
    void muting_silences_an_active_rule() {
        MuteAlertRule command = new MuteAlertRule();
        given(ABSENT).when(command).thenRefused(ALERT_RULE_ABSENT);
        given(DRAFT).when(command).thenRefused(ALERT_RULE_NOT_ACTIVE);
        given(ACTIVE).when(command).then(new AlertRuleMuted());
        given(MUTED).when(command).thenNothing();
        given(ARCHIVED).when(command).thenRefused(ALERT_RULE_ARCHIVED);
    }

    @Test
    void archiving_ends_a_rule() {
        ArchiveAlertRule command = new ArchiveAlertRule();
        given(ABSENT).when(command).thenRefused(ALERT_RULE_ABSENT);
        given(DRAFT).when(command).then(new AlertRuleArchived());
        given(ACTIVE).when(command).then(new AlertRuleArchived());
        given(MUTED).when(command).then(new AlertRuleArchived());
        given(ARCHIVED).when(command).thenNothing();
    }

    private static Given<AlertRuleCommand, AlertRule, AlertRuleEvent> given(
            AlertRuleEvent... history) {
        return Given.given(new AlertRuleDecider(), history);
    }
}
