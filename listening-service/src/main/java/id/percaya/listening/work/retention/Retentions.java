package id.percaya.listening.work.retention;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import id.percaya.listening.work.retention.RetentionCommand.ChooseRetention;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of the setting.
@ApplicationScoped
class Retentions {

    private final CommandHandler<RetentionCommand, Retention, RetentionEvent> handler;

    Retentions(EventStore store) {
        handler = new CommandHandler<>(new RetentionDecider(), RetentionEvent.TYPES, store);
    }

    Version choose(int days, CommandContext context) {
        return handler.handle(
                RetentionId.of(context.tenant()).stream(), new ChooseRetention(days), context);
    }
}
