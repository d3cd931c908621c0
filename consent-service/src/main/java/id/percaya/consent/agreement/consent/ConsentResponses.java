package id.percaya.consent.agreement.consent;

import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
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

    RestResponse<ConsentDetails> drafted(
            ConsentId id, Object body, Function<RequestContext, ConsentCommand> command) {
        return endpoint.create(
                id.value(),
                body,
                request -> consents.handle(id, command.apply(request), request.context()),
                () -> views.details(id.value()));
    }

    RestResponse<ConsentDetails> changed(
            ConsentId id, @Nullable Object body, Function<RequestContext, ConsentCommand> command) {
        return endpoint.command(
                body,
                request -> consents.handle(id, command.apply(request), request.context()),
                () -> views.details(id.value()));
    }
}
