package id.percaya.listening.site;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.listening.DerivedId;
import java.util.UUID;

/// A site is one domain for one tenant, so its id follows from the two.
public record SiteId(UUID value) {

    public static SiteId of(Tenant tenant, String domain) {
        return new SiteId(DerivedId.of("site", tenant.id(), domain));
    }

    public StreamId stream() {
        return new StreamId("site", value);
    }
}
