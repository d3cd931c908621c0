package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of monitors.
@ApplicationScoped
public class Monitors {

    private final CommandHandler<MonitorCommand, Monitor, MonitorEvent> handler;

    Monitors(EventStore store) {
        handler = new CommandHandler<>(new MonitorDecider(), MonitorEvent.TYPES, store);
    }

    public Version handle(MonitorId id, MonitorCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
