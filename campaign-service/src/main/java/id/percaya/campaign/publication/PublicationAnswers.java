package id.percaya.campaign.publication;

import id.percaya.eventstore.Version;
import id.percaya.kit.Asked;
import id.percaya.kit.Endpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a command on a publication answers.
@ApplicationScoped
class PublicationAnswers {

    private final PublicationViews views;
    private final Endpoint endpoint;

    PublicationAnswers(PublicationViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    Response created(PublicationId id, Object body, Function<Asked, Version> command) {
        return endpoint.create(id.value(), body, command, () -> views.details(id.value()));
    }

    Response changed(PublicationId id, @Nullable Object body, Function<Asked, Version> command) {
        return endpoint.command(body, command, () -> views.details(id.value()));
    }
}
