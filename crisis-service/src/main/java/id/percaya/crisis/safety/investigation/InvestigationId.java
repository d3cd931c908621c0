package id.percaya.crisis.safety.investigation;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record InvestigationId(UUID value) {

    /// Derived from the crisis, so that a crisis has one investigation even if two people charter
    /// it at once.
    public static InvestigationId of(UUID crisis) {
        return new InvestigationId(Ids.derived(crisis, "investigation"));
    }

    public StreamId stream() {
        return new StreamId("investigation", value);
    }
}
