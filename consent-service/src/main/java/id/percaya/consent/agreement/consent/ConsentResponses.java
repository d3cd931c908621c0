package id.percaya.consent.agreement.consent;

import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.rest.untyped.Endpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs a command on a consent and answers with the consent.
@ApplicationScoped
class ConsentResponses {

    private final Consents consents;
    private final ConsentViews views;
    private final Endpoint endpoint;

    ConsentResponses(Consents consents, ConsentViews views, Endpoint endpoint) {
        this.consents = consents;
        this.views = views;
        this.endpoint = endpoint;
    }

    Response drafted(ConsentId id, Object body, Function<RequestContext, ConsentCommand> command) {
        return endpoint.create(
                id.value(),
                body,
                asked -> consents.handle(id, command.apply(asked), asked.intent()),
                () -> views.details(id.value()));
    }

    Response changed(
            ConsentId id, @Nullable Object body, Function<RequestContext, ConsentCommand> command) {
        return endpoint.command(
                body,
                asked -> consents.handle(id, command.apply(asked), asked.intent()),
                () -> views.details(id.value()));
    }
}
