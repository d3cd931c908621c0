package id.percaya.crisis.response.statement;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for statements.
@ApplicationScoped
public class Statements {

    private final CommandHandler<StatementCommand, Statement, StatementEvent> handler;

    Statements(EventStore store) {
        StatementDecider decider = new StatementDecider(ElementRules.load());
        handler = new CommandHandler<>(decider, StatementEvent.TYPES, store);
    }

    public Version handle(StatementId id, StatementCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
