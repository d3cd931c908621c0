package id.percaya.listening.counting.recount;

import id.percaya.eventstore.Decider;
import id.percaya.listening.counting.recount.RecountCommand.OrderRecount;
import id.percaya.listening.counting.recount.RecountEvent.RecountOrdered;
import java.time.Instant;
import java.util.List;

final class RecountDecider implements Decider<RecountCommand, Recount, RecountEvent> {

    @Override
    public Recount initial() {
        return Recount.ANY;
    }

    @Override
    public List<RecountEvent> decide(RecountCommand command, Recount recount) {
        return switch (command) {
            case OrderRecount(Instant from, Instant at) -> List.of(new RecountOrdered(from, at));
        };
    }

    @Override
    public Recount evolve(Recount recount, RecountEvent event) {
        return switch (event) {
            case RecountOrdered _ -> recount;
        };
    }
}
