package id.percaya.eventstore.testing;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// Tests a decider: given these events, when this command, then those events or that refusal.
public final class Given<C, S, E> {

    private final Decider<C, S, E> decider;
    private final List<E> history;

    private Given(Decider<C, S, E> decider, List<E> history) {
        this.decider = decider;
        this.history = history;
    }

    @SafeVarargs
    public static <C, S, E> Given<C, S, E> given(Decider<C, S, E> decider, E... history) {
        return new Given<>(decider, List.of(history));
    }

    public When when(C command) {
        return new When(command);
    }

    public final class When {
        private final C command;

        private When(C command) {
            this.command = command;
        }

        /// Exactly these events, in this order. They are also evolved, so that an event that cannot
        /// follow fails the test.
        @SafeVarargs
        public final void then(E... expected) {
            S before = decider.fold(history);
            List<E> decided = decider.decide(command, before);
            if (!decided.equals(List.of(expected))) {
                throw new AssertionError("decided " + decided + ", expected " + List.of(expected));
            }
            S after = before;
            for (E event : decided) {
                after = decider.evolve(after, event);
            }
        }

        public void thenNothing() {
            then();
        }

        /// Refused for exactly these reasons, in this order.
        public void thenRefused(Refused.Reason... expected) {
            List<E> decided;
            try {
                decided = decider.decide(command, decider.fold(history));
            } catch (Refused refused) {
                if (!refused.reasons().equals(List.of(expected))) {
                    throw new AssertionError(
                            "refused as " + refused.reasons() + ", expected " + List.of(expected),
                            refused);
                }
                return;
            }
            throw new AssertionError(
                    "decided " + decided + ", expected the refusal " + List.of(expected));
        }
    }
}
