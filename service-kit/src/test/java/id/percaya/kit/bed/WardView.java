package id.percaya.kit.bed;

import id.percaya.eventstore.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The beds of each ward, as a view that follows the log.
@ApplicationScoped
class WardView {

    @Produces
    @Singleton
    static View<BedEvent> view() {
        return new View<>("wards", 1, new WardProjection());
    }
}
