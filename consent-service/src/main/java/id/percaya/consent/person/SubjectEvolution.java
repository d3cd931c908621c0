package id.percaya.consent.person;

import id.percaya.consent.person.Subject.Absent;
import id.percaya.consent.person.Subject.Erased;
import id.percaya.consent.person.Subject.Registered;
import id.percaya.consent.person.SubjectEvent.CapacityChanged;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.consent.person.SubjectEvent.SubjectRegistered;
import id.percaya.consent.person.SubjectEvent.SubstituteAdded;
import id.percaya.consent.person.SubjectEvent.SubstituteRemoved;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Applies the events to the state of a person's record.
final class SubjectEvolution {

    private SubjectEvolution() {}

    static Subject of(Subject subject, SubjectEvent event) {
        return switch (event) {
            case SubjectRegistered registered ->
                    new Registered(registered.capacity(), registered.birthDate(), Set.of());
            case CapacityChanged changed -> {
                Registered before = registered(subject);
                yield new Registered(changed.capacity(), before.birthDate(), before.substitutes());
            }
            case SubstituteAdded added -> with(added.substituteId(), registered(subject));
            case SubstituteRemoved removed -> without(removed.substituteId(), registered(subject));
            case SubjectErased _ -> new Erased();
        };
    }

    private static Registered with(UUID substitute, Registered before) {
        Set<UUID> substitutes = new HashSet<>(before.substitutes());
        substitutes.add(substitute);
        return new Registered(before.capacity(), before.birthDate(), substitutes);
    }

    private static Registered without(UUID substitute, Registered before) {
        Set<UUID> substitutes = new HashSet<>(before.substitutes());
        substitutes.remove(substitute);
        return new Registered(before.capacity(), before.birthDate(), substitutes);
    }

    private static Registered registered(Subject subject) {
        return switch (subject) {
            case Registered known -> known;
            case Absent _, Erased _ ->
                    throw new IllegalStateException("the person is not registered");
        };
    }
}
