package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureCommand.OrderErasure;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.ErasureFact;
import id.percaya.kit.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Says it again at the start on a restored backup that is older than the erasure. The reason was
/// in an event that is lost, and the log of erasures holds none.
@ApplicationScoped
class ErasureAgain implements ErasureFact {

    private final ErasureOrders orders;
    private final Clock clock;

    ErasureAgain(ErasureOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public void record(Tenant tenant, UUID subject, String actor) {
        Cause cause = new Cause(tenant, actor, Ids.next(), null, null);
        orders.record(new OrderErasure(subject, null, clock.instant()), Intent.of(cause));
    }
}
