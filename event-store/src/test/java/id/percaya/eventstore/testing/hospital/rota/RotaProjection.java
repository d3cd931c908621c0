package id.percaya.eventstore.testing.hospital.rota;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.testing.hospital.bed.BedId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import java.sql.Connection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class RotaProjection implements Projection<BedId> {
    @Inject @Nullable String injected;

    private final Set<BedId> shown = new HashSet<>();

    @Override
    public EventTypes<BedId> types() {
        return EventTypes.of(BedId.class);
    }

    @Override
    public void on(Recorded<BedId> recorded, Connection connection) {
        shown.add(recorded.event());
    }

    @GET
    int size() {
        return shown.size();
    }
}
