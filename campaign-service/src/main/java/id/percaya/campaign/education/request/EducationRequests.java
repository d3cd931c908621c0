package id.percaya.campaign.education.request;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of requests for educational content.
@ApplicationScoped
class EducationRequests {

    private final CommandHandler<EducationRequestCommand, EducationRequest, EducationRequestEvent>
            handler;

    EducationRequests(EventStore store) {
        handler =
                new CommandHandler<>(
                        new EducationRequestDecider(), EducationRequestEvent.TYPES, store);
    }

    Version handle(EducationRequestId id, EducationRequestCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
