package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

public sealed interface AlertRuleEvent {

    @EventName("alert-rule-drafted")
    record AlertRuleDrafted(AlertRuleTerms terms) implements AlertRuleEvent {}

    @EventName("alert-rule-activated")
    record AlertRuleActivated() implements AlertRuleEvent {}

    @EventName("alert-rule-muted")
    record AlertRuleMuted() implements AlertRuleEvent {}

    @EventName("alert-rule-archived")
    record AlertRuleArchived() implements AlertRuleEvent {}

    EventTypes<AlertRuleEvent> TYPES = EventTypes.of(AlertRuleEvent.class);
}
