package id.percaya.consent.person;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Sorted;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The states of a person's record.
public sealed interface Subject {

    record Absent() implements Subject {}

    record Registered(
            Capacity capacity, @Nullable Personal<LocalDate> birthDate, Set<UUID> substitutes)
            implements Subject {

        public Registered {
            substitutes = Sorted.set(substitutes);
        }
    }

    record Erased() implements Subject {}
}
