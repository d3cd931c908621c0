package id.percaya.campaign.standing;

import id.percaya.campaign.standing.Standing.Expired;
import id.percaya.campaign.standing.Standing.Permitting;
import id.percaya.campaign.standing.Standing.Unknown;
import id.percaya.campaign.standing.Standing.Withdrawn;
import id.percaya.campaign.standing.StandingCommand.HearConsentExpired;
import id.percaya.campaign.standing.StandingCommand.HearConsentGiven;
import id.percaya.campaign.standing.StandingCommand.HearConsentWithdrawn;
import id.percaya.campaign.standing.StandingEvent.ConsentExpiryHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentWithdrawalHeard;
import id.percaya.eventstore.Decider;
import java.util.List;

/// What consent-service decided is recorded as it was heard; whatever takes a permission away wins,
/// in whichever order it comes.
public final class StandingDecider implements Decider<StandingCommand, Standing, StandingEvent> {

    @Override
    public Standing initial() {
        return new Unknown();
    }

    @Override
    public List<StandingEvent> decide(StandingCommand command, Standing standing) {
        return switch (command) {
            case HearConsentGiven heard -> given(heard, standing);
            case HearConsentWithdrawn heard -> withdrawn(heard, standing);
            case HearConsentExpired heard -> expired(heard, standing);
        };
    }

    private static List<StandingEvent> given(HearConsentGiven heard, Standing standing) {
        return switch (standing) {
            case Unknown _ -> List.of(new ConsentHeard(heard.subjectId(), heard.grants()));
            case Permitting _, Expired _, Withdrawn _ -> List.of();
        };
    }

    private static List<StandingEvent> withdrawn(HearConsentWithdrawn heard, Standing standing) {
        return switch (standing) {
            case Unknown _, Permitting _, Expired _ ->
                    List.of(new ConsentWithdrawalHeard(heard.subjectId(), heard.withdrawnAt()));
            case Withdrawn _ -> List.of();
        };
    }

    private static List<StandingEvent> expired(HearConsentExpired heard, Standing standing) {
        return switch (standing) {
            case Unknown _, Permitting _ ->
                    List.of(new ConsentExpiryHeard(heard.subjectId(), heard.expiredAt()));
            case Expired _, Withdrawn _ -> List.of();
        };
    }

    @Override
    public Standing evolve(Standing standing, StandingEvent event) {
        return switch (event) {
            case ConsentHeard _ -> new Permitting();
            case ConsentWithdrawalHeard _ -> new Withdrawn();
            case ConsentExpiryHeard _ -> new Expired();
        };
    }
}
