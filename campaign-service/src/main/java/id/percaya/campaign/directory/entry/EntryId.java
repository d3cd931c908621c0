package id.percaya.campaign.directory.entry;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// The id of an entry's stream, derived from its tenant, kind and code: each code has one stream,
/// whoever registers it first.
record EntryId(UUID value) {

    private static final UUID NAMESPACE = UUID.fromString("0199aaaa-d14e-7000-8000-d14ec7014e00");

    static EntryId of(Tenant tenant, EntryKey key) {
        return new EntryId(
                Ids.derived(
                        NAMESPACE, String.join("\n", tenant.id(), key.kind().name(), key.code())));
    }

    StreamId stream() {
        return new StreamId("directory-entry", value);
    }
}
