package id.percaya.consent.person;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of persons' records.
@ApplicationScoped
public class Subjects {

    private final CommandHandler<SubjectCommand, Subject, SubjectEvent> handler;

    Subjects(EventStore store) {
        handler = new CommandHandler<>(new SubjectDecider(), SubjectEvent.TYPES, store);
    }

    public Version handle(SubjectId id, SubjectCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
