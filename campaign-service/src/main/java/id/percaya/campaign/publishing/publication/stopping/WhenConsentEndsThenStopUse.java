package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.permission.consentstatus.ConsentEnding;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentEndHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentExpiryHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentRestrictionHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentWithdrawalHeard;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Stops publications when a consent ends in any way or is narrowed. A consent that supersedes
/// another has another key and may arrive after it, so that case waits for a timer. The gate makes
/// no claim on the old consent in the meantime.
@ApplicationScoped
class WhenConsentEndsThenStopUse implements Subscription<ConsentStatusEvent> {

    private final UnpermittedUseStopper stopper;
    private final Timers timers;

    WhenConsentEndsThenStopUse(UnpermittedUseStopper stopper, Timers timers) {
        this.stopper = stopper;
        this.timers = timers;
    }

    @Override
    public String name() {
        return "consent-stops";
    }

    @Override
    public EventTypes<ConsentStatusEvent> types() {
        return ConsentStatusEvent.TYPES;
    }

    @Override
    public int shards() {
        return EachPublication.SHARDS;
    }

    @Override
    public void on(Recorded<ConsentStatusEvent> recorded) {
        switch (recorded.event()) {
            case ConsentWithdrawalHeard(UUID subjectId, _) -> stop(subjectId, recorded);
            case ConsentExpiryHeard(UUID subjectId, _) -> stop(subjectId, recorded);
            case ConsentRestrictionHeard(UUID subjectId, _, _) -> stop(subjectId, recorded);
            case ConsentEndHeard(UUID subjectId, ConsentEnding ending, _) -> {
                switch (ending) {
                    case VOIDED, ERASED -> stop(subjectId, recorded);
                    case SUPERSEDED -> stopLater(subjectId, recorded);
                }
            }
            case ConsentHeard _ -> {}
        }
    }

    private void stop(UUID subjectId, Recorded<?> recorded) {
        stopper.stop(subjectId, CommandContext.of(recorded));
    }

    private void stopLater(UUID subjectId, Recorded<?> recorded) {
        EventMetadata cause = recorded.metadata();
        timers.set(
                SupersededUseTimer.NAME,
                SupersededUseTimer.deadline(
                        cause.tenant(),
                        subjectId,
                        recorded.at().plus(SupersededUseTimer.WAIT),
                        cause.correlation()));
    }
}
