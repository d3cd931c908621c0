package id.percaya.listening.concern.concern;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernAnswered;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernConfirmed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernDismissed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernFaded;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernMerged;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernOpened;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks a day later whether the concern has faded.
@ApplicationScoped
class WhenConcernOpenedThenWatchForQuiet implements Subscription<ConcernEvent> {

    private final Timers timers;

    WhenConcernOpenedThenWatchForQuiet(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "concern-timers";
    }

    @Override
    public EventTypes<ConcernEvent> types() {
        return ConcernEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConcernEvent> recorded) {
        switch (recorded.event()) {
            case ConcernOpened opened -> {
                EventMetadata cause = recorded.metadata();
                timers.set(
                        WhenConcernIsQuietThenFadeConcern.NAME,
                        new Deadline(
                                cause.tenant(),
                                recorded.stream().id(),
                                opened.openedAt().plus(WhenConcernIsQuietThenFadeConcern.AGAIN),
                                cause.correlation(),
                                "opened"));
            }
            case ConcernConfirmed _,
                    ConcernAnswered _,
                    ConcernFaded _,
                    ConcernDismissed _,
                    ConcernMerged _ -> {}
        }
    }
}
