package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of alerts.
@ApplicationScoped
public class Alerts {

    private final CommandHandler<AlertCommand, Alert, AlertEvent> handler;

    Alerts(EventStore store) {
        SnapshotFormat<Alert> recounted = new SnapshotFormat<>(Alert.class, 3);
        handler = new CommandHandler<>(new AlertDecider(), AlertEvent.TYPES, store, recounted);
    }

    public Version handle(AlertId id, AlertCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
