package id.percaya.campaign.media;

import id.percaya.eventstore.Tenant;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Stands in where no media store is installed: it knows no file.
@ApplicationScoped
@DefaultBean
class MissingMediaStore implements MediaReader, MediaLinks {

    @Override
    public Map<UUID, MediaFacts> facts(Set<UUID> mediaIds) {
        return Map.of();
    }

    @Override
    public URI toFetch(UUID mediaId, Tenant tenant) {
        throw new IllegalStateException("there is no media store");
    }
}
