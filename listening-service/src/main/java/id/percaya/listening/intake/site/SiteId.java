package id.percaya.listening.intake.site;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// Derived from tenant and domain, so that a domain is one site per tenant.
public record SiteId(UUID value) {

    private static final UUID SITES = UUID.fromString("019ca5d0-0000-7000-8000-000000000002");

    public static SiteId of(Tenant tenant, String domain) {
        return new SiteId(Ids.derived(SITES, tenant.id() + "/" + domain));
    }

    public StreamId stream() {
        return new StreamId("site", value);
    }
}
