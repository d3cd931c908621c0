package id.percaya.listening.importing;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.listening.DerivedId;
import java.util.UUID;

/// The same content sent again as the same format is the same import, so its id follows from them.
public record ImportId(UUID value) {

    public static ImportId of(Tenant tenant, ImportFile file) {
        return new ImportId(
                DerivedId.of("import", tenant.id(), file.format().name(), file.sha256()));
    }

    public StreamId stream() {
        return new StreamId("import", value);
    }
}
