package id.percaya.listening.figures.summary;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of the summaries.
@ApplicationScoped
class MonitorDays {

    private final CommandHandler<MonitorDayCommand, MonitorDay, MonitorDayEvent> handler;

    MonitorDays(EventStore store) {
        handler = new CommandHandler<>(new MonitorDayDecider(), MonitorDayEvent.TYPES, store);
    }

    Version handle(MonitorDayId id, MonitorDayCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
