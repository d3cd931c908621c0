package id.percaya.campaign.policy;

import id.percaya.campaign.standing.Ending;
import id.percaya.campaign.standing.StandingEvent;
import id.percaya.campaign.standing.StandingEvent.ConsentEndHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentExpiryHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentRestrictionHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentWithdrawalHeard;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.Due;
import id.percaya.kit.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/// However it ends, and also when it is narrowed: what is scheduled is held and what is published
/// is taken down. The consent that supersedes another is of another key and may be heard after it,
/// so then the uses are looked at a little later; the gate claims nothing meanwhile.
@ApplicationScoped
class WhenConsentEndsThenStopUse implements Subscription<StandingEvent> {

    static final Duration UNTIL_THE_NEXT_IS_HEARD = Duration.ofMinutes(1);

    private final UnpermittedUses uses;
    private final Timers timers;

    WhenConsentEndsThenStopUse(UnpermittedUses uses, Timers timers) {
        this.uses = uses;
        this.timers = timers;
    }

    @Override
    public String name() {
        return "consent-stops";
    }

    @Override
    public EventTypes<StandingEvent> types() {
        return StandingEvent.TYPES;
    }

    @Override
    public void on(Recorded<StandingEvent> recorded) {
        switch (recorded.event()) {
            case ConsentWithdrawalHeard(UUID subjectId, _) -> stop(subjectId, recorded);
            case ConsentExpiryHeard(UUID subjectId, _) -> stop(subjectId, recorded);
            case ConsentRestrictionHeard(UUID subjectId, _, _) -> stop(subjectId, recorded);
            case ConsentEndHeard(UUID subjectId, Ending ending, _) -> {
                switch (ending) {
                    case VOIDED, ERASED -> stop(subjectId, recorded);
                    case SUPERSEDED -> stopLater(subjectId, recorded);
                }
            }
            case ConsentHeard _ -> {}
        }
    }

    private void stop(UUID subjectId, Recorded<?> recorded) {
        uses.stop(subjectId, Intent.of(Cause.of(recorded)));
    }

    private void stopLater(UUID subjectId, Recorded<?> recorded) {
        Cause cause = recorded.cause();
        timers.set(
                SupersededUseCheck.NAME,
                new Due(
                        cause.tenant(),
                        subjectId,
                        recorded.at().plus(UNTIL_THE_NEXT_IS_HEARD),
                        cause.correlation(),
                        recorded.stream().id().toString()));
    }
}
