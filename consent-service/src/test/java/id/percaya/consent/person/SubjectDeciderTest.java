package id.percaya.consent.person;

import static id.percaya.consent.person.SubjectRefusal.BIRTH_DATE_MISSING;
import static id.percaya.consent.person.SubjectRefusal.BORN_IN_FUTURE;
import static id.percaya.consent.person.SubjectRefusal.NOT_DUE;
import static id.percaya.consent.person.SubjectRefusal.NO_SUCH_SUBSTITUTE;
import static id.percaya.consent.person.SubjectRefusal.OF_AGE;
import static id.percaya.consent.person.SubjectRefusal.TOO_MANY_SUBSTITUTES;
import static id.percaya.consent.person.SubjectRefusal.UNDER_AGE;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.consent.person.SubjectCommand.AddSubstitute;
import id.percaya.consent.person.SubjectCommand.ChangeCapacity;
import id.percaya.consent.person.SubjectCommand.ComeOfAge;
import id.percaya.consent.person.SubjectCommand.EraseSubject;
import id.percaya.consent.person.SubjectCommand.RegisterSubject;
import id.percaya.consent.person.SubjectCommand.RemoveSubstitute;
import id.percaya.consent.person.SubjectEvent.CapacityChanged;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.consent.person.SubjectEvent.SubjectRegistered;
import id.percaya.consent.person.SubjectEvent.SubstituteAdded;
import id.percaya.consent.person.SubjectEvent.SubstituteRemoved;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectDeciderTest {

    private static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate CHILD = LocalDate.parse("2012-05-17");
    private static final Instant MAJORITY = Instant.parse("2030-05-16T17:00:00Z");
    private static final LocalDate GROWN_UP = LocalDate.parse("1990-05-17");
    private static final LocalDate EIGHTEEN_TODAY = LocalDate.parse("2008-05-01");
    private static final LocalDate EIGHTEEN_TOMORROW = LocalDate.parse("2008-05-02");
    private static final LocalDate TOMORROW = LocalDate.parse("2026-05-02");

    private static final SubjectRegistered ADULT = registered(GROWN_UP, Capacity.ADULT);
    private static final SubjectRegistered MINOR = registered(CHILD, Capacity.MINOR);
    private static final SubjectRegistered UNKNOWN_AGE = registered(null, Capacity.ADULT);
    private static final SubjectErased ERASED = new SubjectErased(LATER);
    private static final EraseSubject ERASE = new EraseSubject(LATER);
    private static final UUID MOTHER = new UUID(0, 2);
    private static final AddSubstitute ADD =
            new AddSubstitute(
                    MOTHER, Relation.PARENT, Personal.of("Ibu"), Personal.of("Akta"), LATER);
    private static final SubstituteAdded ADDED =
            new SubstituteAdded(
                    MOTHER, Relation.PARENT, Personal.of("Ibu"), Personal.of("Akta"), LATER);
    private static final RemoveSubstitute REMOVE = new RemoveSubstitute(MOTHER, LATER);
    private static final SubstituteRemoved REMOVED = new SubstituteRemoved(MOTHER, LATER);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new SubjectDecider(), SubjectCommand.class, Subject.class)
                .given()
                .given("adult", ADULT)
                .given("minor", MINOR)
                .given("with a substitute", MINOR, ADDED)
                .given(MINOR, ERASED)
                .when(register(GROWN_UP, Capacity.ADULT))
                .when(change(Capacity.DECEASED))
                .when(new ComeOfAge(MAJORITY))
                .when(ADD)
                .when(REMOVE)
                .when(ERASE)
                .then(
                        """
                        state                        | RegisterSubject    | ChangeCapacity  | ComeOfAge       | AddSubstitute   | RemoveSubstitute   | EraseSubject
                        Absent                       | SubjectRegistered  | NOT_REGISTERED  | NOT_REGISTERED  | NOT_REGISTERED  | NOT_REGISTERED     | -
                        Registered adult             | ALREADY_REGISTERED | CapacityChanged | -               | SubstituteAdded | NO_SUCH_SUBSTITUTE | SubjectErased
                        Registered minor             | ALREADY_REGISTERED | CapacityChanged | CapacityChanged | SubstituteAdded | NO_SUCH_SUBSTITUTE | SubjectErased
                        Registered with a substitute | ALREADY_REGISTERED | CapacityChanged | CapacityChanged | -               | SubstituteRemoved  | SubjectErased
                        Erased                       | SUBJECT_ERASED     | SUBJECT_ERASED  | -               | SUBJECT_ERASED  | SUBJECT_ERASED     | -
                        """);
    }

    @Nested
    class Registering {
        @Test
        void an_adult_is_recorded_with_all_fields() {
            given().when(register(GROWN_UP, Capacity.ADULT)).then(ADULT);
        }

        @Test
        void an_adult_needs_no_birth_date() {
            given().when(register(null, Capacity.ADULT)).then(UNKNOWN_AGE);
        }

        @Test
        void a_minor_is_recorded_with_all_fields() {
            given().when(register(CHILD, Capacity.MINOR)).then(MINOR);
        }

        @Test
        void a_minor_without_a_birth_date_is_refused() {
            given().when(register(null, Capacity.MINOR)).thenRefused(BIRTH_DATE_MISSING);
        }

        @Test
        void a_minor_who_turns_eighteen_today_is_refused() {
            given().when(register(EIGHTEEN_TODAY, Capacity.MINOR)).thenRefused(OF_AGE);
        }

        @Test
        void a_minor_who_turns_eighteen_tomorrow_is_accepted() {
            given().when(register(EIGHTEEN_TOMORROW, Capacity.MINOR))
                    .then(registered(EIGHTEEN_TOMORROW, Capacity.MINOR));
        }

        @Test
        void an_adult_who_turns_eighteen_tomorrow_is_refused() {
            given().when(register(EIGHTEEN_TOMORROW, Capacity.ADULT)).thenRefused(UNDER_AGE);
        }

        @Test
        void a_birth_date_in_the_future_is_refused() {
            given().when(register(TOMORROW, Capacity.MINOR)).thenRefused(BORN_IN_FUTURE);
        }

        @ParameterizedTest
        @EnumSource(
                value = Capacity.class,
                names = {"LACKS_CAPACITY", "DECEASED"})
        void a_person_who_cannot_decide_may_have_any_age(Capacity capacity) {
            given().when(register(CHILD, capacity)).then(registered(CHILD, capacity));
            given().when(register(null, capacity)).then(registered(null, capacity));
        }
    }

    @Nested
    class ChangingCapacity {
        @ParameterizedTest
        @EnumSource(
                value = Capacity.class,
                names = {"LACKS_CAPACITY", "DECEASED"})
        void takes_effect_at_the_instant_of_the_command(Capacity capacity) {
            given(ADULT).when(change(capacity)).then(new CapacityChanged(capacity, LATER));
            given(MINOR).when(change(capacity)).then(new CapacityChanged(capacity, LATER));
        }

        @Test
        void to_the_same_capacity_changes_nothing() {
            given(ADULT).when(change(Capacity.ADULT)).thenNothing();
        }

        @Test
        void corrects_a_mistake() {
            given(ADULT, new CapacityChanged(Capacity.DECEASED, NOW))
                    .when(change(Capacity.ADULT))
                    .then(new CapacityChanged(Capacity.ADULT, LATER));
        }

        @Test
        void cannot_make_a_child_an_adult() {
            given(MINOR).when(change(Capacity.ADULT)).thenRefused(UNDER_AGE);
        }

        @Test
        void cannot_make_an_adult_a_child() {
            given(ADULT).when(change(Capacity.MINOR)).thenRefused(OF_AGE);
        }

        @Test
        void to_minor_needs_a_birth_date() {
            given(UNKNOWN_AGE).when(change(Capacity.MINOR)).thenRefused(BIRTH_DATE_MISSING);
        }
    }

    @Nested
    class ComingOfAge {
        @Test
        void makes_a_child_an_adult_on_the_eighteenth_birthday() {
            given(MINOR)
                    .when(new ComeOfAge(MAJORITY))
                    .then(new CapacityChanged(Capacity.ADULT, MAJORITY));
        }

        @Test
        void recorded_late_takes_effect_on_the_birthday() {
            given(MINOR)
                    .when(new ComeOfAge(MAJORITY.plusSeconds(3600)))
                    .then(new CapacityChanged(Capacity.ADULT, MAJORITY));
        }

        @Test
        void before_the_birthday_is_refused() {
            given(MINOR).when(new ComeOfAge(MAJORITY.minusNanos(1000))).thenRefused(NOT_DUE);
        }

        @ParameterizedTest
        @EnumSource(
                value = Capacity.class,
                names = {"LACKS_CAPACITY", "DECEASED"})
        void changes_nothing_for_a_person_who_cannot_decide(Capacity capacity) {
            given(MINOR, new CapacityChanged(capacity, LATER))
                    .when(new ComeOfAge(MAJORITY))
                    .thenNothing();
        }

        @Test
        void twice_changes_nothing() {
            given(MINOR, new CapacityChanged(Capacity.ADULT, MAJORITY))
                    .when(new ComeOfAge(MAJORITY))
                    .thenNothing();
        }

        @Test
        void changes_nothing_without_a_readable_birth_date() {
            given(
                            new SubjectRegistered(
                                    Personal.erased(),
                                    Personal.erased(),
                                    null,
                                    Capacity.MINOR,
                                    NOW))
                    .when(new ComeOfAge(MAJORITY))
                    .thenNothing();
        }
    }

    @Nested
    class AddingASubstitute {
        @Test
        void records_name_and_authority() {
            given(MINOR).when(ADD).then(ADDED);
        }

        @Test
        void twice_changes_nothing() {
            given(MINOR, ADDED).when(ADD).thenNothing();
        }

        @Test
        void beyond_the_limit_is_refused() {
            List<SubjectEvent> many = new ArrayList<>(List.of(MINOR));
            for (int more = 0; more < Substitute.MOST; more++) {
                many.add(
                        new SubstituteAdded(
                                new UUID(1, more),
                                Relation.SIBLING,
                                Personal.of("Adik"),
                                null,
                                NOW));
            }

            given(many.toArray(SubjectEvent[]::new)).when(ADD).thenRefused(TOO_MANY_SUBSTITUTES);
        }
    }

    @Nested
    class RemovingASubstitute {
        @Test
        void records_the_removal() {
            given(MINOR, ADDED).when(REMOVE).then(REMOVED);
        }

        @Test
        void that_is_unknown_is_refused() {
            given(MINOR).when(REMOVE).thenRefused(NO_SUCH_SUBSTITUTE);
            given(MINOR, ADDED, REMOVED).when(REMOVE).thenRefused(NO_SUCH_SUBSTITUTE);
        }
    }

    @Nested
    class Erasing {
        @Test
        void is_recorded() {
            given(MINOR, ADDED).when(ERASE).then(ERASED);
        }

        @Test
        void twice_changes_nothing() {
            given(MINOR, ERASED).when(ERASE).thenNothing();
        }
    }

    @Test
    void only_a_registered_person_changes() {
        assertImpossible(ADDED);
        assertImpossible(ADULT, ERASED, ADDED);
    }

    private static void assertImpossible(SubjectEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SubjectDecider().fold(List.of(history)));
    }

    private static Given<SubjectCommand, Subject, SubjectEvent> given(SubjectEvent... history) {
        return Given.given(new SubjectDecider(), history);
    }

    private static RegisterSubject register(@Nullable LocalDate born, Capacity capacity) {
        return new RegisterSubject(
                Personal.of("Siti"), personal(born), Personal.of("by phone"), capacity, NOW);
    }

    private static SubjectRegistered registered(@Nullable LocalDate born, Capacity capacity) {
        return new SubjectRegistered(
                Personal.of("Siti"), personal(born), Personal.of("by phone"), capacity, NOW);
    }

    private static @Nullable Personal<LocalDate> personal(@Nullable LocalDate born) {
        return born == null ? null : Personal.of(born);
    }

    private static ChangeCapacity change(Capacity capacity) {
        return new ChangeCapacity(capacity, LATER);
    }
}
