package id.percaya.listening.alerting.alertrule;

import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_ABSENT;
import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_ARCHIVED;
import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_EXISTS;
import static id.percaya.listening.alerting.alertrule.AlertRuleRefusal.ALERT_RULE_NOT_ACTIVE;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.alerting.alertrule.AlertRule.Absent;
import id.percaya.listening.alerting.alertrule.AlertRule.Active;
import id.percaya.listening.alerting.alertrule.AlertRule.Archived;
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
import java.util.List;

public final class AlertRuleDecider
        implements Decider<AlertRuleCommand, AlertRule, AlertRuleEvent> {

    @Override
    public AlertRule initial() {
        return new Absent();
    }

    @Override
    public List<AlertRuleEvent> decide(AlertRuleCommand command, AlertRule rule) {
        return switch (command) {
            case DraftAlertRule(AlertRuleTerms terms) -> draft(terms, rule);
            case ReviseAlertRule(AlertRuleTerms terms) -> revise(terms, rule);
            case ActivateAlertRule _ -> activate(rule);
            case MuteAlertRule _ -> mute(rule);
            case ArchiveAlertRule _ -> archive(rule);
        };
    }

    private static List<AlertRuleEvent> draft(AlertRuleTerms terms, AlertRule rule) {
        return switch (rule) {
            case Absent _ -> List.of(new AlertRuleDrafted(terms));
            case Draft _, Active _, Muted _, Archived _ -> throw new Refused(ALERT_RULE_EXISTS);
        };
    }

    private static List<AlertRuleEvent> revise(AlertRuleTerms terms, AlertRule rule) {
        return switch (rule) {
            case Absent _ -> throw new Refused(ALERT_RULE_ABSENT);
            case Draft _, Active _, Muted _ ->
                    termsOf(rule).equals(terms) ? List.of() : List.of(new AlertRuleRevised(terms));
            case Archived _ -> throw new Refused(ALERT_RULE_ARCHIVED);
        };
    }

    private static List<AlertRuleEvent> activate(AlertRule rule) {
        return switch (rule) {
            case Absent _ -> throw new Refused(ALERT_RULE_ABSENT);
            case Draft _, Muted _ -> List.of(new AlertRuleActivated());
            case Active _ -> List.of();
            case Archived _ -> throw new Refused(ALERT_RULE_ARCHIVED);
        };
    }

    private static List<AlertRuleEvent> mute(AlertRule rule) {
        return switch (rule) {
            case Absent _ -> throw new Refused(ALERT_RULE_ABSENT);
            case Draft _ -> throw new Refused(ALERT_RULE_NOT_ACTIVE);
            case Active _ -> List.of(new AlertRuleMuted());
            case Muted _ -> List.of();
            case Archived _ -> throw new Refused(ALERT_RULE_ARCHIVED);
        };
    }

    private static List<AlertRuleEvent> archive(AlertRule rule) {
        return switch (rule) {
            case Absent _ -> throw new Refused(ALERT_RULE_ABSENT);
            case Draft _, Active _, Muted _ -> List.of(new AlertRuleArchived());
            case Archived _ -> List.of();
        };
    }

    @Override
    public AlertRule evolve(AlertRule rule, AlertRuleEvent event) {
        return switch (event) {
            case AlertRuleDrafted(AlertRuleTerms terms) -> new Draft(terms);
            case AlertRuleRevised(AlertRuleTerms terms) -> revised(rule, terms);
            case AlertRuleActivated _ -> new Active(termsOf(rule));
            case AlertRuleMuted _ -> new Muted(termsOf(rule));
            case AlertRuleArchived _ -> new Archived();
        };
    }

    private static AlertRule revised(AlertRule rule, AlertRuleTerms terms) {
        return switch (rule) {
            case Draft _ -> new Draft(terms);
            case Active _ -> new Active(terms);
            case Muted _ -> new Muted(terms);
            case Absent _, Archived _ -> throw new IllegalStateException("revised as " + rule);
        };
    }

    private static AlertRuleTerms termsOf(AlertRule rule) {
        return switch (rule) {
            case Draft(AlertRuleTerms terms) -> terms;
            case Active(AlertRuleTerms terms) -> terms;
            case Muted(AlertRuleTerms terms) -> terms;
            case Absent _, Archived _ -> throw new IllegalStateException("no terms in " + rule);
        };
    }
}
