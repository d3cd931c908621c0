package id.percaya.listening.work.retention;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// Derived from the tenant, which has one setting.
record RetentionId(UUID value) {

    private static final UUID SETTINGS = UUID.fromString("019ca5d0-0000-7000-8000-000000000051");

    static RetentionId of(Tenant tenant) {
        return new RetentionId(Ids.derived(SETTINGS, tenant.id()));
    }

    StreamId stream() {
        return new StreamId("retention", value);
    }
}
