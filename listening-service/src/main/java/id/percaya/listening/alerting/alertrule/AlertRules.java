package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of alert rules.
@ApplicationScoped
public class AlertRules {

    private final CommandHandler<AlertRuleCommand, AlertRule, AlertRuleEvent> handler;

    AlertRules(EventStore store) {
        handler = new CommandHandler<>(new AlertRuleDecider(), AlertRuleEvent.TYPES, store);
    }

    public Version handle(AlertRuleId id, AlertRuleCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
