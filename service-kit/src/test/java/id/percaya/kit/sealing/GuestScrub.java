package id.percaya.kit.sealing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Scrub;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Stands for a view that shows guests in the clear.
@ApplicationScoped
class GuestScrub implements Scrub {

    private final Set<UUID> scrubbed = ConcurrentHashMap.newKeySet();

    @Override
    public void scrub(Tenant tenant, UUID subject, Connection connection) {
        scrubbed.add(subject);
    }

    boolean hasScrubbed(UUID subject) {
        return scrubbed.contains(subject);
    }
}
