package id.percaya.consent.policy;

import id.percaya.consent.subject.Age;
import id.percaya.consent.subject.SubjectEvent;
import id.percaya.consent.subject.SubjectEvent.CapacityChanged;
import id.percaya.consent.subject.SubjectEvent.SubjectErased;
import id.percaya.consent.subject.SubjectEvent.SubjectRegistered;
import id.percaya.consent.subject.SubjectEvent.SubstituteAdded;
import id.percaya.consent.subject.SubjectEvent.SubstituteRemoved;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.Due;
import id.percaya.kit.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// For everyone below 18 whose birth date is known, whatever they may decide now: a timer that
/// finds no child changes nothing. Setting the same timer twice sets one. Its instant tells a birth
/// date, so it goes when the person is erased.
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
            case SubjectErased _ -> forget(recorded.stream().id());
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

    private void forget(UUID subject) {
        timers.cancel(ComingOfAge.NAME, subject, BIRTHDAY);
    }

    private static Due due(Recorded<?> recorded, Instant majority) {
        Cause cause = recorded.cause();
        return new Due(
                cause.tenant(), recorded.stream().id(), majority, cause.correlation(), BIRTHDAY);
    }
}
