package id.percaya.campaign.standing;

import id.percaya.campaign.standing.Standing.Ended;
import id.percaya.campaign.standing.Standing.Lapsed;
import id.percaya.campaign.standing.Standing.Permitting;
import id.percaya.campaign.standing.Standing.Unknown;
import id.percaya.campaign.standing.StandingCommand.HearConsentEnded;
import id.percaya.campaign.standing.StandingCommand.HearConsentExpired;
import id.percaya.campaign.standing.StandingCommand.HearConsentGiven;
import id.percaya.campaign.standing.StandingCommand.HearConsentRestricted;
import id.percaya.campaign.standing.StandingCommand.HearConsentWithdrawn;
import id.percaya.campaign.standing.StandingEvent.ConsentEndHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentExpiryHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentRestrictionHeard;
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
            case HearConsentRestricted heard -> restricted(heard, standing);
            case HearConsentWithdrawn heard -> withdrawn(heard, standing);
            case HearConsentExpired heard -> expired(heard, standing);
            case HearConsentEnded heard -> ended(heard, standing);
        };
    }

    private static List<StandingEvent> given(HearConsentGiven heard, Standing standing) {
        return switch (standing) {
            case Unknown _ ->
                    List.of(new ConsentHeard(heard.subjectId(), heard.version(), heard.grants()));
            case Permitting _, Lapsed _, Ended _ -> List.of();
        };
    }

    /// It says all that is left, so it needs no memory of what was given; of two, the later holds.
    private static List<StandingEvent> restricted(HearConsentRestricted heard, Standing standing) {
        return switch (standing) {
            case Unknown _ -> List.of(restriction(heard));
            case Permitting(int version) when version < heard.version() ->
                    List.of(restriction(heard));
            case Permitting _, Lapsed _, Ended _ -> List.of();
        };
    }

    private static ConsentRestrictionHeard restriction(HearConsentRestricted heard) {
        return new ConsentRestrictionHeard(heard.subjectId(), heard.version(), heard.grants());
    }

    private static List<StandingEvent> withdrawn(HearConsentWithdrawn heard, Standing standing) {
        return switch (standing) {
            case Unknown _, Permitting _, Lapsed _ ->
                    List.of(new ConsentWithdrawalHeard(heard.subjectId(), heard.withdrawnAt()));
            case Ended _ -> List.of();
        };
    }

    private static List<StandingEvent> expired(HearConsentExpired heard, Standing standing) {
        return switch (standing) {
            case Unknown _, Permitting _ ->
                    List.of(new ConsentExpiryHeard(heard.subjectId(), heard.expiredAt()));
            case Lapsed _, Ended _ -> List.of();
        };
    }

    private static List<StandingEvent> ended(HearConsentEnded heard, Standing standing) {
        return switch (standing) {
            case Unknown _, Permitting _ -> List.of(end(heard));
            case Lapsed _ ->
                    switch (heard.ending()) {
                        case SUPERSEDED -> List.of();
                        case VOIDED, ERASED -> List.of(end(heard));
                    };
            case Ended _ -> List.of();
        };
    }

    private static ConsentEndHeard end(HearConsentEnded heard) {
        return new ConsentEndHeard(heard.subjectId(), heard.ending(), heard.endedAt());
    }

    @Override
    public Standing evolve(Standing standing, StandingEvent event) {
        return switch (event) {
            case ConsentHeard heard -> new Permitting(heard.version());
            case ConsentRestrictionHeard heard -> new Permitting(heard.version());
            case ConsentWithdrawalHeard _ -> new Ended();
            case ConsentExpiryHeard _ -> new Lapsed();
            case ConsentEndHeard heard ->
                    switch (heard.ending()) {
                        case SUPERSEDED -> new Lapsed();
                        case VOIDED, ERASED -> new Ended();
                    };
        };
    }
}
