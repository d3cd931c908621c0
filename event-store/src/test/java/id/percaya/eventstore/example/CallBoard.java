package id.percaya.eventstore.example;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.example.TicketEvent.TicketCalled;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;

/// Lights up each called ticket. Lighting it up twice does no harm.
final class CallBoard implements Subscription<TicketEvent> {

    private final Set<UUID> lit = new ConcurrentSkipListSet<>();

    @Override
    public String name() {
        return "call-board";
    }

    @Override
    public EventTypes<TicketEvent> types() {
        return TicketEvent.TYPES;
    }

    @Override
    public void on(Recorded<TicketEvent> recorded) {
        if (recorded.event() instanceof TicketCalled) {
            lit.add(recorded.stream().id());
        }
    }

    Set<UUID> lit() {
        return lit;
    }
}
