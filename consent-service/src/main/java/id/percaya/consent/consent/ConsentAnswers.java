package id.percaya.consent.consent;

import id.percaya.kit.Asked;
import id.percaya.kit.Endpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a command on a consent answers.
@ApplicationScoped
class ConsentAnswers {

    private final Consents consents;
    private final ConsentViews views;
    private final Endpoint endpoint;

    ConsentAnswers(Consents consents, ConsentViews views, Endpoint endpoint) {
        this.consents = consents;
        this.views = views;
        this.endpoint = endpoint;
    }

    Response drafted(ConsentId id, Object body, Function<Asked, ConsentCommand> command) {
        return endpoint.create(
                id.value(),
                body,
                asked -> consents.handle(id, command.apply(asked), asked.intent()),
                () -> views.details(id.value()));
    }

    Response changed(ConsentId id, @Nullable Object body, Function<Asked, ConsentCommand> command) {
        return endpoint.command(
                body,
                asked -> consents.handle(id, command.apply(asked), asked.intent()),
                () -> views.details(id.value()));
    }
}
