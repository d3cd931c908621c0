package id.percaya.listening.counting.recount;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.listening.counting.recount.RecountEvent.RecountOrdered;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Repeated after a crash, it sends the same changes again, which is harmless.
@ApplicationScoped
class WhenRecountOrderedThenSendChanges implements Subscription<RecountEvent> {

    private final RecountStore store;

    WhenRecountOrderedThenSendChanges(RecountStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public EventTypes<RecountEvent> types() {
        return RecountEvent.TYPES;
    }

    @Override
    public void on(Recorded<RecountEvent> recorded) {
        switch (recorded.event()) {
            case RecountOrdered(Instant from, _) ->
                    store.run(recorded.stream().id(), recorded.version().value(), from);
        }
    }
}
