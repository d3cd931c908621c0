package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
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

    RestResponse<PublicationDetails> created(
            PublicationId id, Object body, Function<RequestContext, Version> command) {
        return endpoint.create(id.value(), body, command, () -> views.booked(id.value()));
    }

    RestResponse<PublicationDetails> rebooked(
            PublicationId id, Object body, Function<RequestContext, Version> command) {
        return endpoint.command(body, command, () -> views.booked(id.value()));
    }

    RestResponse<PublicationDetails> changed(
            PublicationId id, @Nullable Object body, Function<RequestContext, Version> command) {
        return endpoint.command(body, command, () -> views.details(id.value()));
    }
}
