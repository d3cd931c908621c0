package id.percaya.eventstore;

import java.util.List;

/// The rules of one aggregate: its initial state, the events that a command leads to, and the state
/// after an event. All three are pure: no clock, no random values, no input or output.
///
/// @param <C> the commands: a sealed family; a command carries the instant if a rule needs one
/// @param <S> the states: a sealed family that includes "does not exist yet"
/// @param <E> the events: a sealed family
public interface Decider<C, S, E> {

    S initial();

    /// Returns the events that the command leads to; none when it changes nothing.
    ///
    /// @throws Refused when a rule forbids the command
    List<E> decide(C command, S state);

    S evolve(S state, E event);

    default S fold(Iterable<? extends E> history) {
        S state = initial();
        for (E event : history) {
            state = evolve(state, event);
        }
        return state;
    }
}
