package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.rest.untyped.Endpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs a command and answers with the publication as it is now.
@ApplicationScoped
class PublicationResponses {

    private final PublicationViews views;
    private final Endpoint endpoint;

    PublicationResponses(PublicationViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    Response created(PublicationId id, Object body, Function<RequestContext, Version> command) {
        return endpoint.create(id.value(), body, command, () -> views.details(id.value()));
    }

    Response changed(
            PublicationId id, @Nullable Object body, Function<RequestContext, Version> command) {
        return endpoint.command(body, command, () -> views.details(id.value()));
    }
}
