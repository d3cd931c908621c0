package id.percaya.crisis.safety.investigation;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record InvestigationId(UUID value) {

    /// A crisis has one investigation, so two that are chartered at once meet in one stream.
    public static InvestigationId of(UUID crisis) {
        return new InvestigationId(Ids.derived(crisis, "investigation"));
    }

    public StreamId stream() {
        return new StreamId("investigation", value);
    }
}
