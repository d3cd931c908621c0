package id.percaya.consent.person;

import static id.percaya.consent.person.SubjectRefusal.ALREADY_REGISTERED;
import static id.percaya.consent.person.SubjectRefusal.BIRTH_DATE_MISSING;
import static id.percaya.consent.person.SubjectRefusal.BORN_IN_FUTURE;
import static id.percaya.consent.person.SubjectRefusal.NOT_DUE;
import static id.percaya.consent.person.SubjectRefusal.NOT_REGISTERED;
import static id.percaya.consent.person.SubjectRefusal.NO_SUCH_SUBSTITUTE;
import static id.percaya.consent.person.SubjectRefusal.OF_AGE;
import static id.percaya.consent.person.SubjectRefusal.SUBJECT_ERASED;
import static id.percaya.consent.person.SubjectRefusal.TOO_MANY_SUBSTITUTES;
import static id.percaya.consent.person.SubjectRefusal.UNDER_AGE;

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

    @Nested
    class Registering {
        @Test
        void an_adult_keeps_all_that_was_said() {
            given().when(register(GROWN_UP, Capacity.ADULT)).then(ADULT);
        }

        @Test
        void an_adult_needs_no_birth_date() {
            given().when(register(null, Capacity.ADULT)).then(UNKNOWN_AGE);
        }

        @Test
        void a_minor_keeps_all_that_was_said() {
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
        void one_who_is_not_born_yet_is_refused() {
            given().when(register(TOMORROW, Capacity.MINOR)).thenRefused(BORN_IN_FUTURE);
        }

        @ParameterizedTest
        @EnumSource(
                value = Capacity.class,
                names = {"LACKS_CAPACITY", "DECEASED"})
        void who_cannot_decide_may_be_of_any_age(Capacity capacity) {
            given().when(register(CHILD, capacity)).then(registered(CHILD, capacity));
            given().when(register(null, capacity)).then(registered(null, capacity));
        }

        @Test
        void twice_is_refused() {
            given(ADULT).when(register(CHILD, Capacity.MINOR)).thenRefused(ALREADY_REGISTERED);
        }

        @Test
        void one_who_was_erased_is_refused() {
            given(ADULT, ERASED)
                    .when(register(GROWN_UP, Capacity.ADULT))
                    .thenRefused(SUBJECT_ERASED);
        }
    }

    @Nested
    class ChangingCapacity {
        @Test
        void of_one_nobody_knows_is_refused() {
            given().when(change(Capacity.DECEASED)).thenRefused(NOT_REGISTERED);
        }

        @ParameterizedTest
        @EnumSource(
                value = Capacity.class,
                names = {"LACKS_CAPACITY", "DECEASED"})
        void holds_from_now_on(Capacity capacity) {
            given(ADULT).when(change(capacity)).then(new CapacityChanged(capacity, LATER));
            given(MINOR).when(change(capacity)).then(new CapacityChanged(capacity, LATER));
        }

        @Test
        void to_what_it_is_changes_nothing() {
            given(ADULT).when(change(Capacity.ADULT)).thenNothing();
        }

        @Test
        void a_mistake_is_put_right() {
            given(ADULT, new CapacityChanged(Capacity.DECEASED, NOW))
                    .when(change(Capacity.ADULT))
                    .then(new CapacityChanged(Capacity.ADULT, LATER));
        }

        @Test
        void makes_no_adult_of_a_child() {
            given(MINOR).when(change(Capacity.ADULT)).thenRefused(UNDER_AGE);
        }

        @Test
        void makes_no_child_of_an_adult() {
            given(ADULT).when(change(Capacity.MINOR)).thenRefused(OF_AGE);
        }

        @Test
        void makes_no_child_of_one_whose_age_nobody_knows() {
            given(UNKNOWN_AGE).when(change(Capacity.MINOR)).thenRefused(BIRTH_DATE_MISSING);
        }

        @Test
        void of_one_who_was_erased_is_refused() {
            given(ADULT, ERASED).when(change(Capacity.DECEASED)).thenRefused(SUBJECT_ERASED);
        }
    }

    @Nested
    class ComingOfAge {
        @Test
        void of_one_nobody_knows_is_refused() {
            given().when(new ComeOfAge(MAJORITY)).thenRefused(NOT_REGISTERED);
        }

        @Test
        void at_the_eighteenth_birthday_a_child_decides_alone() {
            given(MINOR)
                    .when(new ComeOfAge(MAJORITY))
                    .then(new CapacityChanged(Capacity.ADULT, MAJORITY));
        }

        @Test
        void noticed_late_holds_from_the_birthday_on() {
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
        void changes_nothing_for_one_who_cannot_decide(Capacity capacity) {
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
        void of_one_whose_birth_date_nobody_can_read_changes_nothing() {
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

        @Test
        void of_one_who_was_erased_changes_nothing() {
            given(MINOR, ERASED).when(new ComeOfAge(MAJORITY)).thenNothing();
        }
    }

    @Nested
    class AddingASubstitute {
        @Test
        void to_one_nobody_knows_is_refused() {
            given().when(ADD).thenRefused(NOT_REGISTERED);
        }

        @Test
        void keeps_who_it_is_and_by_what_authority() {
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

        @Test
        void to_one_who_was_erased_is_refused() {
            given(MINOR, ERASED).when(ADD).thenRefused(SUBJECT_ERASED);
        }
    }

    @Nested
    class RemovingASubstitute {
        @Test
        void from_one_nobody_knows_is_refused() {
            given().when(REMOVE).thenRefused(NOT_REGISTERED);
        }

        @Test
        void takes_them_away() {
            given(MINOR, ADDED).when(REMOVE).then(REMOVED);
        }

        @Test
        void who_is_none_is_refused() {
            given(MINOR).when(REMOVE).thenRefused(NO_SUCH_SUBSTITUTE);
            given(MINOR, ADDED, REMOVED).when(REMOVE).thenRefused(NO_SUCH_SUBSTITUTE);
        }

        @Test
        void from_one_who_was_erased_is_refused() {
            given(MINOR, ADDED, ERASED).when(REMOVE).thenRefused(SUBJECT_ERASED);
        }
    }

    @Nested
    class Erasing {
        @Test
        void one_nobody_knows_changes_nothing_as_a_restored_backup_may_be_older() {
            given().when(ERASE).thenNothing();
        }

        @Test
        void leaves_the_fact() {
            given(MINOR, ADDED).when(ERASE).then(ERASED);
        }

        @Test
        void twice_changes_nothing() {
            given(MINOR, ERASED).when(ERASE).thenNothing();
        }
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
