package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureCommand.OrderErasure;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.ErasureRecorder;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Records an erasure again when the service starts on a restored backup that is older than the
/// erasure. The reason is lost with the old event; the log of erasures holds none.
@ApplicationScoped
class ErasureOrderRestorer implements ErasureRecorder {

    private final ErasureOrders orders;
    private final Clock clock;

    ErasureOrderRestorer(ErasureOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public void record(Tenant tenant, UUID subject, String actor) {
        EventMetadata cause = new EventMetadata(tenant, actor, Ids.next(), null, null);
        orders.record(new OrderErasure(subject, null, clock.instant()), CommandContext.of(cause));
    }
}
