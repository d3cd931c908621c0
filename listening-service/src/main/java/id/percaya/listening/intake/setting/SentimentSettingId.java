package id.percaya.listening.intake.setting;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// Derived from the tenant, which has one setting.
public record SentimentSettingId(UUID value) {

    private static final UUID SETTINGS = UUID.fromString("019ca5d0-0000-7000-8000-000000000003");

    public static SentimentSettingId of(Tenant tenant) {
        return new SentimentSettingId(Ids.derived(SETTINGS, tenant.id()));
    }

    public StreamId stream() {
        return new StreamId("sentiment-setting", value);
    }
}
