package id.percaya.listening.intake.importing;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// Derived from tenant, format and content hash, so that the same file sent again is the same
/// import.
public record ImportId(UUID value) {

    private static final UUID IMPORTS = UUID.fromString("019ca5d0-0000-7000-8000-000000000001");

    public static ImportId of(Tenant tenant, ImportFile file) {
        String name = String.join("/", tenant.id(), file.format().name(), file.sha256());
        return new ImportId(Ids.derived(IMPORTS, name));
    }

    public StreamId stream() {
        return new StreamId("import", value);
    }
}
