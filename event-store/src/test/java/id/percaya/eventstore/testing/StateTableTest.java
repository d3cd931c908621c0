package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.testing.StateTableTest.Bed.Closed;
import id.percaya.eventstore.testing.StateTableTest.Bed.Free;
import id.percaya.eventstore.testing.StateTableTest.Bed.Reserved;
import id.percaya.eventstore.testing.StateTableTest.BedChange.BedClosed;
import id.percaya.eventstore.testing.StateTableTest.BedChange.BedFreed;
import id.percaya.eventstore.testing.StateTableTest.BedChange.BedReserved;
import id.percaya.eventstore.testing.StateTableTest.BedCommand.CloseBed;
import id.percaya.eventstore.testing.StateTableTest.BedCommand.ReserveBed;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateTableTest {

    private static final String WHOLE =
            """
            state            | ReserveBed               | CloseBed
            Free             | BedReserved              | BedClosed
            Reserved         | -                        | BedFreed BedClosed
            Reserved by Budi | TAKEN                    | BedFreed BedClosed
            Closed           | BED_CLOSED WARD_CLOSED   | -
            """;

    @Test
    void a_table_with_every_state_and_command_passes() {
        assertThatCode(() -> bed().then(WHOLE)).doesNotThrowAnyException();
    }

    @Test
    void a_wide_table_may_come_in_parts() {
        bed().then(
                        """
                        state            | ReserveBed
                        Free             | BedReserved
                        Reserved         | -
                        Reserved by Budi | TAKEN
                        Closed           | BED_CLOSED WARD_CLOSED
                        """,
                        """
                        state            | CloseBed
                        Free             | BedClosed
                        Reserved         | BedFreed BedClosed
                        Reserved by Budi | BedFreed BedClosed
                        Closed           | -
                        """);
    }

    @Test
    void a_cell_that_differs_fails_and_the_whole_table_is_shown() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> bed().then(WHOLE.replace("TAKEN", "-")))
                .withMessage(
                        """
                        Reserved by Budi × ReserveBed is TAKEN, not -

                        The decider has this table:
                        state            | ReserveBed             | CloseBed
                        Free             | BedReserved            | BedClosed
                        Reserved         | -                      | BedFreed BedClosed
                        Reserved by Budi | TAKEN                  | BedFreed BedClosed
                        Closed           | BED_CLOSED WARD_CLOSED | -\
                        """);
    }

    @Test
    void a_missing_row_or_cell_fails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> bed().then(WHOLE.replaceFirst("\\| -\n", "\n")))
                .withMessageContaining("Closed × CloseBed is missing: -");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> bed().then(WHOLE.replaceFirst("Free.*\n", "")))
                .withMessageContaining("Free × ReserveBed is missing: BedReserved")
                .withMessageContaining("Free × CloseBed is missing: BedClosed");
    }

    @Test
    void a_row_that_was_not_given_fails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> bed().then(WHOLE + "Lost | - | -"))
                .withMessageContaining(
                        "Lost × ReserveBed is written, but nothing was given for it");
    }

    @Test
    void a_state_or_command_of_the_family_that_was_forgotten_fails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        table().given()
                                .when(new CloseBed())
                                .then("state | CloseBed\nFree | BedClosed"))
                .withMessageContaining("no history leads to the state Reserved\n")
                .withMessageContaining("no history leads to the state Closed\n")
                .withMessageContaining("no column for the command ReserveBed\n");
    }

    @Test
    void two_rows_of_one_name_are_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> table().given().given())
                .withMessageContaining("'Free'");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> bed().then(WHOLE, WHOLE))
                .withMessageContaining("written twice");
    }

    private static StateTable<BedCommand, Bed, BedChange> table() {
        return StateTable.of(new BedDecider(), BedCommand.class, Bed.class);
    }

    private static StateTable<BedCommand, Bed, BedChange> bed() {
        return table().given()
                .given(new BedReserved("Ani"))
                .given("by Budi", new BedReserved("Budi"))
                .given(new BedClosed())
                .when(new ReserveBed("Ani"))
                .when(new CloseBed());
    }

    sealed interface BedCommand {
        record ReserveBed(String patient) implements BedCommand {}

        record CloseBed() implements BedCommand {}
    }

    sealed interface Bed {
        record Free() implements Bed {}

        sealed interface NotFree extends Bed {}

        record Reserved(String patient) implements NotFree {}

        record Closed() implements NotFree {}
    }

    sealed interface BedChange {
        record BedReserved(String patient) implements BedChange {}

        record BedFreed() implements BedChange {}

        record BedClosed() implements BedChange {}
    }

    enum BedRefusal implements Refused.Reason {
        TAKEN,
        BED_CLOSED,
        WARD_CLOSED
    }

    static final class BedDecider implements Decider<BedCommand, Bed, BedChange> {

        @Override
        public Bed initial() {
            return new Free();
        }

        @Override
        public List<BedChange> decide(BedCommand command, Bed bed) {
            return switch (command) {
                case ReserveBed(String patient) -> reserve(patient, bed);
                case CloseBed _ ->
                        switch (bed) {
                            case Free _ -> List.of(new BedClosed());
                            case Reserved _ -> List.of(new BedFreed(), new BedClosed());
                            case Closed _ -> List.of();
                        };
            };
        }

        private static List<BedChange> reserve(String patient, Bed bed) {
            return switch (bed) {
                case Free _ -> List.of(new BedReserved(patient));
                case Reserved(String by) when by.equals(patient) -> List.of();
                case Reserved _ -> throw new Refused(BedRefusal.TAKEN);
                case Closed _ ->
                        throw new Refused(List.of(BedRefusal.BED_CLOSED, BedRefusal.WARD_CLOSED));
            };
        }

        @Override
        public Bed evolve(Bed bed, BedChange event) {
            return switch (event) {
                case BedReserved(String patient) -> new Reserved(patient);
                case BedFreed _ -> new Free();
                case BedClosed _ -> new Closed();
            };
        }
    }
}
