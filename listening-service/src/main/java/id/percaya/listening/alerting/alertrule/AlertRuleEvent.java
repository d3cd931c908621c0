package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.listening.alerting.terms.AlertRuleTerms;

public sealed interface AlertRuleEvent {

    @EventName(value = "alert-rule-drafted", version = 2)
    record AlertRuleDrafted(AlertRuleTerms terms) implements AlertRuleEvent {}

    /// Alerts that were raised before keep the version by which they were raised.
    @EventName("alert-rule-revised")
    record AlertRuleRevised(AlertRuleTerms terms) implements AlertRuleEvent {}

    @EventName("alert-rule-activated")
    record AlertRuleActivated() implements AlertRuleEvent {}

    @EventName("alert-rule-muted")
    record AlertRuleMuted() implements AlertRuleEvent {}

    @EventName("alert-rule-archived")
    record AlertRuleArchived() implements AlertRuleEvent {}

    EventTypes<AlertRuleEvent> TYPES = EventTypes.of(AlertRuleEvent.class, FirstTerms.UPCASTER);
}
