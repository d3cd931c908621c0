package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureCommand.OrderErasure;
import id.percaya.consent.erasure.ErasureEvent.ErasureOrdered;
import id.percaya.consent.erasure.ErasureOrder.Absent;
import id.percaya.consent.erasure.ErasureOrder.Given;
import id.percaya.eventstore.Decider;
import java.util.List;

/// The rule of an erasure order: the first order stands, repeats change nothing.
public final class ErasureDecider implements Decider<ErasureCommand, ErasureOrder, ErasureEvent> {

    @Override
    public ErasureOrder initial() {
        return new Absent();
    }

    @Override
    public List<ErasureEvent> decide(ErasureCommand command, ErasureOrder order) {
        return switch (command) {
            case OrderErasure(var subjectId, ErasureReason reason, var at) ->
                    switch (order) {
                        case Absent _ -> List.of(new ErasureOrdered(subjectId, reason, at));
                        case Given _ -> List.of();
                    };
        };
    }

    @Override
    public ErasureOrder evolve(ErasureOrder order, ErasureEvent event) {
        return switch (event) {
            case ErasureOrdered _ -> new Given();
        };
    }
}
