package id.percaya.eventstore.testing;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A decider's state table: the outcome of every command in every state. It fails when a cell
/// differs, and also when a state or a command of the sealed families has no row or column.
///
/// ```java
/// StateTable.of(new BedDecider(), BedCommand.class, Bed.class)
///         .given()
///         .given(RESERVED)
///         .given("by another patient", RESERVED_BY_ANOTHER)
///         .when(new ReserveBed(PATIENT))
///         .when(new FreeBed())
///         .then("""
///                 state                       | ReserveBed    | FreeBed
///                 Free                        | BedReserved   | -
///                 Reserved                    | -             | BedFreed
///                 Reserved by another patient | BED_IS_TAKEN  | BedFreed
///                 """);
/// ```
///
/// A row is named after the class of the state that its history leads to, a column after the class
/// of its command; several of one class are told apart by a text of your own. A cell holds the
/// names of the events' classes, the reasons of the refusal, or `-` when nothing happens; several
/// are separated by a space. A table that is too wide is handed over in parts, each with some of
/// the columns and all the rows. When it fails, the message ends with the whole table as the
/// decider has it, ready to be copied.
public final class StateTable<C, S, E> {

    private static final String NOTHING = "-";

    private final Decider<C, S, E> decider;
    private final Class<C> commandFamily;
    private final Class<S> stateFamily;
    private final Map<String, S> states = new LinkedHashMap<>();
    private final Map<String, C> commands = new LinkedHashMap<>();

    private StateTable(Decider<C, S, E> decider, Class<C> commandFamily, Class<S> stateFamily) {
        this.decider = decider;
        this.commandFamily = commandFamily;
        this.stateFamily = stateFamily;
    }

    public static <C, S, E> StateTable<C, S, E> of(
            Decider<C, S, E> decider, Class<C> commandFamily, Class<S> stateFamily) {
        return new StateTable<>(decider, commandFamily, stateFamily);
    }

    /// Adds a row: the state that these events lead to.
    @SafeVarargs
    public final StateTable<C, S, E> given(E... history) {
        return given("", history);
    }

    /// Adds a row whose name ends with this text.
    @SafeVarargs
    public final StateTable<C, S, E> given(String variant, E... history) {
        S state = decider.fold(List.of(history));
        add(states, state, variant);
        return this;
    }

    /// Adds a column.
    public StateTable<C, S, E> when(C command) {
        return when("", command);
    }

    /// Adds a column whose name ends with this text.
    public StateTable<C, S, E> when(String variant, C command) {
        add(commands, command, variant);
        return this;
    }

    /// Compares with the table as written, in one part or several.
    public void then(String... parts) {
        TableText expected = TableText.parse(parts);
        List<String> problems = new ArrayList<>();
        missing(stateFamily, states.values(), "no history leads to the state ", problems);
        missing(commandFamily, commands.values(), "no column for the command ", problems);
        TableText actual = new TableText();
        states.forEach((row, state) ->
                commands.forEach(
                        (column, command) -> actual.put(row, column, outcome(command, state))));
        problems.addAll(actual.differencesFrom(expected));
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    String.join("\n", problems) + "\n\nThe decider has this table:\n" + actual);
        }
    }

    /// Also evolves the state, so that an event that cannot follow fails the test.
    private String outcome(C command, S state) {
        try {
            List<E> events = decider.decide(command, state);
            S after = state;
            for (E event : events) {
                after = decider.evolve(after, event);
            }
            return events.isEmpty()
                    ? NOTHING
                    : joined(events.stream().map(event -> event.getClass().getSimpleName()));
        } catch (Refused refused) {
            return joined(refused.reasons().stream().map(Refused.Reason::name));
        }
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(" "));
    }

    private static <T> void add(Map<String, T> named, T value, String variant) {
        String name = (value.getClass().getSimpleName() + " " + variant).strip();
        if (named.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException(
                    "'" + name + "' is used twice: give one of them a text of its own");
        }
    }

    private static void missing(
            Class<?> family, Iterable<?> present, String problem, List<String> problems) {
        members(family)
                .filter(member -> !instanceAmong(present, member))
                .forEach(member -> problems.add(problem + member.getSimpleName()));
    }

    private static boolean instanceAmong(Iterable<?> present, Class<?> member) {
        for (Object each : present) {
            if (member.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(StateTable::members).distinct()
                : Stream.of(family);
    }
}
