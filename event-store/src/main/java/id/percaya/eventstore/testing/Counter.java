package id.percaya.eventstore.testing;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The contract's example of a long stream: a counter of visitors.
sealed interface Counter {

    record Closed() implements Counter {}

    record Open(long visitors, List<Integer> latest) implements Counter {}

    enum Reason implements Refused.Reason {
        CLOSED
    }

    sealed interface Counted {
        EventTypes<Counted> TYPES = EventTypes.of(Counted.class);

        @EventName("visitors-counted")
        record VisitorsCounted(int visitors) implements Counted {}

        @EventName("counter-closed")
        record CounterClosed() implements Counted {}
    }

    /// Each number of a command is an event. An empty command closes the counter and is refused
    /// before the first number.
    record CounterDecider(int weight) implements Decider<List<Integer>, Counter, Counted> {

        @Override
        public Counter initial() {
            return new Closed();
        }

        @Override
        public List<Counted> decide(List<Integer> command, Counter state) {
            if (command.isEmpty() && state instanceof Closed) {
                throw new Refused(Reason.CLOSED);
            }
            return command.isEmpty()
                    ? List.of(new Counted.CounterClosed())
                    : command.stream().<Counted>map(Counted.VisitorsCounted::new).toList();
        }

        @Override
        public Counter evolve(Counter state, Counted event) {
            return switch (event) {
                case Counted.VisitorsCounted(int visitors) -> counting(state, visitors * weight);
                case Counted.CounterClosed _ -> new Closed();
            };
        }

        private static Counter counting(Counter state, int visitors) {
            return switch (state) {
                case Closed _ -> new Open(visitors, List.of(visitors));
                case Open(long before, List<Integer> latest) ->
                        new Open(before + visitors, List.of(latest.getLast(), visitors));
            };
        }
    }
}
