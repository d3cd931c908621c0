package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Decider;
import id.percaya.listening.work.erasure.Erasure.Absent;
import id.percaya.listening.work.erasure.Erasure.Completed;
import id.percaya.listening.work.erasure.Erasure.Running;
import id.percaya.listening.work.erasure.ErasureCommand.CompleteErasure;
import id.percaya.listening.work.erasure.ErasureCommand.OrderErasure;
import id.percaya.listening.work.erasure.ErasureEvent.ErasureCompleted;
import id.percaya.listening.work.erasure.ErasureEvent.ErasureOrdered;
import java.time.Instant;
import java.util.List;

/// Ordered once, completed once.
public final class ErasureDecider implements Decider<ErasureCommand, Erasure, ErasureEvent> {

    @Override
    public Erasure initial() {
        return new Absent();
    }

    @Override
    public List<ErasureEvent> decide(ErasureCommand command, Erasure erasure) {
        return switch (command) {
            case OrderErasure(Instant at) ->
                    erasure instanceof Absent ? List.of(new ErasureOrdered(at)) : List.of();
            case CompleteErasure(long mentions, Instant at) ->
                    erasure instanceof Running
                            ? List.of(new ErasureCompleted(mentions, at))
                            : List.of();
        };
    }

    @Override
    public Erasure evolve(Erasure erasure, ErasureEvent event) {
        return switch (event) {
            case ErasureOrdered _ -> new Running();
            case ErasureCompleted _ -> new Completed();
        };
    }
}
