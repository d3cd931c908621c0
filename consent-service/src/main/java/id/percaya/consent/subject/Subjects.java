package id.percaya.consent.subject;

import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// Every person's record: the one door through which commands reach them.
@ApplicationScoped
public class Subjects {

    private final CommandHandler<SubjectCommand, Subject, SubjectEvent> handler;

    Subjects(EventStore store) {
        handler = new CommandHandler<>(new SubjectDecider(), SubjectEvent.TYPES, store);
    }

    public Version handle(SubjectId id, SubjectCommand command, Intent intent) {
        return handler.handle(id.stream(), command, intent);
    }
}
