package id.percaya.consent.person;

import id.percaya.consent.person.SubjectEvent.CapacityChanged;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.consent.person.SubjectEvent.SubjectRegistered;
import id.percaya.consent.person.SubjectEvent.SubstituteAdded;
import id.percaya.consent.person.SubjectEvent.SubstituteRemoved;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Sets a timer for every person below 18 with a known birth date, whatever their capacity: a timer
/// that finds no minor changes nothing. Setting the same timer twice sets one. The timer is deleted
/// when the person is erased, because its instant reveals the birth date.
@ApplicationScoped
class WhenSubjectRegisteredThenSetComingOfAgeTimer implements Subscription<SubjectEvent> {

    private static final String BIRTHDAY = "birthday";

    private final Timers timers;

    WhenSubjectRegisteredThenSetComingOfAgeTimer(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "coming-of-age-timers";
    }

    @Override
    public EventTypes<SubjectEvent> types() {
        return SubjectEvent.TYPES;
    }

    @Override
    public void on(Recorded<SubjectEvent> recorded) {
        switch (recorded.event()) {
            case SubjectRegistered registered -> set(recorded, registered);
            case SubjectErased _ -> cancel(recorded.stream().id());
            case CapacityChanged _, SubstituteAdded _, SubstituteRemoved _ -> {}
        }
    }

    private void set(Recorded<?> recorded, SubjectRegistered registered) {
        if (registered.birthDate() instanceof Personal.Known<LocalDate>(LocalDate birthDate)) {
            Instant majority = Age.reached(Age.OF_MAJORITY, birthDate);
            if (majority.isAfter(registered.registeredAt())) {
                timers.set(ComingOfAge.NAME, due(recorded, majority));
            }
        }
    }

    private void cancel(UUID subject) {
        timers.cancel(ComingOfAge.NAME, subject, BIRTHDAY);
    }

    private static Deadline due(Recorded<?> recorded, Instant majority) {
        EventMetadata cause = recorded.metadata();
        return new Deadline(
                cause.tenant(), recorded.stream().id(), majority, cause.correlation(), BIRTHDAY);
    }
}
