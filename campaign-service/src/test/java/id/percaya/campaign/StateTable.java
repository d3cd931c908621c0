package id.percaya.campaign;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Says what a command comes to in a state, as a cell of a table: the events' names, `-` for
/// nothing, or the refusal's reasons.
public final class StateTable {

    private StateTable() {}

    public static <C, S, E> String cell(
            Decider<C, S, E> decider, Map<String, List<E>> histories, String named, C command) {
        S state = decider.fold(Objects.requireNonNull(histories.get(named)));
        try {
            List<E> decided = decider.decide(command, state);
            S after = state;
            for (E event : decided) {
                after = decider.evolve(after, event);
            }
            return decided.isEmpty() ? "-" : names(decided);
        } catch (Refused refused) {
            return refused.reasons().stream()
                    .map(Refused.Reason::name)
                    .collect(Collectors.joining(" "));
        }
    }

    private static String names(List<?> events) {
        return events.stream()
                .map(event -> event.getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }
}
