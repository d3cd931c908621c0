package id.percaya.consent.person;

import static id.percaya.consent.person.SubjectRefusal.ALREADY_REGISTERED;
import static id.percaya.consent.person.SubjectRefusal.NOT_DUE;
import static id.percaya.consent.person.SubjectRefusal.NOT_REGISTERED;
import static id.percaya.consent.person.SubjectRefusal.NO_SUCH_SUBSTITUTE;
import static id.percaya.consent.person.SubjectRefusal.SUBJECT_ERASED;
import static id.percaya.consent.person.SubjectRefusal.TOO_MANY_SUBSTITUTES;

import id.percaya.consent.person.Subject.Absent;
import id.percaya.consent.person.Subject.Erased;
import id.percaya.consent.person.Subject.Registered;
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
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of a person's record: one method per command, one line per state.
public final class SubjectDecider implements Decider<SubjectCommand, Subject, SubjectEvent> {

    @Override
    public Subject initial() {
        return new Absent();
    }

    @Override
    public List<SubjectEvent> decide(SubjectCommand command, Subject subject) {
        return switch (command) {
            case RegisterSubject register -> register(register, subject);
            case ChangeCapacity change -> change(change, subject);
            case ComeOfAge(Instant at) -> comeOfAge(at, subject);
            case AddSubstitute add -> add(add, subject);
            case RemoveSubstitute remove -> remove(remove, subject);
            case EraseSubject(Instant at) -> erase(at, subject);
        };
    }

    private static List<SubjectEvent> register(RegisterSubject command, Subject subject) {
        return switch (subject) {
            case Absent _ -> List.of(registered(command));
            case Registered _ -> throw new Refused(ALREADY_REGISTERED);
            case Erased _ -> throw new Refused(SUBJECT_ERASED);
        };
    }

    private static SubjectRegistered registered(RegisterSubject command) {
        BirthDate.of(command.birthDate()).requireFits(command.capacity(), command.at());
        return new SubjectRegistered(
                command.name(),
                command.birthDate(),
                command.contact(),
                command.capacity(),
                command.at());
    }

    private static List<SubjectEvent> change(ChangeCapacity command, Subject subject) {
        return switch (subject) {
            case Absent _ -> throw new Refused(NOT_REGISTERED);
            case Registered known when known.capacity() == command.capacity() -> List.of();
            case Registered known -> {
                BirthDate.of(known.birthDate()).requireFits(command.capacity(), command.at());
                yield List.of(new CapacityChanged(command.capacity(), command.at()));
            }
            case Erased _ -> throw new Refused(SUBJECT_ERASED);
        };
    }

    /// From the 18th birthday on, the person decides alone, whoever decided before. UU PDP 27/2022
    /// art. 25 requires a guardian's consent for a child only.
    private static List<SubjectEvent> comeOfAge(Instant at, Subject subject) {
        return switch (subject) {
            case Absent _ -> throw new Refused(NOT_REGISTERED);
            case Registered known ->
                    switch (known.capacity()) {
                        case MINOR -> comeOfAge(at, BirthDate.of(known.birthDate()).majority());
                        case ADULT, LACKS_CAPACITY, DECEASED -> List.of();
                    };
            case Erased _ -> List.of();
        };
    }

    private static List<SubjectEvent> comeOfAge(Instant at, @Nullable Instant majority) {
        if (majority == null) {
            return List.of();
        }
        if (majority.isAfter(at)) {
            throw new Refused(NOT_DUE);
        }
        return List.of(new CapacityChanged(Capacity.ADULT, majority));
    }

    private static List<SubjectEvent> add(AddSubstitute command, Subject subject) {
        return switch (subject) {
            case Absent _ -> throw new Refused(NOT_REGISTERED);
            case Registered known when known.substitutes().contains(command.substituteId()) ->
                    List.of();
            case Registered known when known.substitutes().size() >= Substitute.MOST ->
                    throw new Refused(TOO_MANY_SUBSTITUTES);
            case Registered _ ->
                    List.of(
                            new SubstituteAdded(
                                    command.substituteId(),
                                    command.relation(),
                                    command.name(),
                                    command.authority(),
                                    command.at()));
            case Erased _ -> throw new Refused(SUBJECT_ERASED);
        };
    }

    private static List<SubjectEvent> remove(RemoveSubstitute command, Subject subject) {
        return switch (subject) {
            case Absent _ -> throw new Refused(NOT_REGISTERED);
            case Registered known when known.substitutes().contains(command.substituteId()) ->
                    List.of(new SubstituteRemoved(command.substituteId(), command.at()));
            case Registered _ -> throw new Refused(NO_SUCH_SUBSTITUTE);
            case Erased _ -> throw new Refused(SUBJECT_ERASED);
        };
    }

    /// An unregistered person needs no erasure. This happens when a restored backup is older than
    /// the person's record.
    private static List<SubjectEvent> erase(Instant at, Subject subject) {
        return switch (subject) {
            case Absent _, Erased _ -> List.of();
            case Registered _ -> List.of(new SubjectErased(at));
        };
    }

    @Override
    public Subject evolve(Subject subject, SubjectEvent event) {
        return SubjectEvolution.of(subject, event);
    }
}
