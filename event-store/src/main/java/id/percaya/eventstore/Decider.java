package id.percaya.eventstore;

import java.util.List;

/// What a thing starts as, what a command makes happen, and what an event makes true. All three are
/// pure: no clock, no chance, no input or output.
///
/// @param <C> what can be asked: a sealed family of commands, each carrying its own instant if it
///   needs one
/// @param <S> what it can be: a sealed family of states, "not there yet" among them
/// @param <E> what can have happened: a sealed family of events
public interface Decider<C, S, E> {

    S initial();

    /// What the command makes happen; nothing when it would change nothing.
    ///
    /// @throws Refused when a rule is in the way
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
