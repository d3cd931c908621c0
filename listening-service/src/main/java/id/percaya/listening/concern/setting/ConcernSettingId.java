package id.percaya.listening.concern.setting;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// Derived from the tenant, which has one setting.
public record ConcernSettingId(UUID value) {

    private static final UUID SETTINGS = UUID.fromString("019ca5d0-0000-7000-8000-000000000060");

    public static ConcernSettingId of(Tenant tenant) {
        return new ConcernSettingId(Ids.derived(SETTINGS, tenant.id()));
    }

    public StreamId stream() {
        return new StreamId("concern-setting", value);
    }
}
