package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatus.Ended;
import id.percaya.campaign.permission.consentstatus.ConsentStatus.Lapsed;
import id.percaya.campaign.permission.consentstatus.ConsentStatus.Permitting;
import id.percaya.campaign.permission.consentstatus.ConsentStatus.Unknown;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentExpired;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentRestricted;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentEndHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentExpiryHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentRestrictionHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentWithdrawalHeard;
import id.percaya.eventstore.Decider;
import java.util.List;

/// What consent-service decided is recorded as it was heard; whatever takes a permission away wins,
/// in whichever order it comes.
public final class ConsentStatusDecider
        implements Decider<ConsentStatusCommand, ConsentStatus, ConsentStatusEvent> {

    @Override
    public ConsentStatus initial() {
        return new Unknown();
    }

    @Override
    public List<ConsentStatusEvent> decide(ConsentStatusCommand command, ConsentStatus standing) {
        return switch (command) {
            case HearConsentGiven heard -> given(heard, standing);
            case HearConsentRestricted heard -> restricted(heard, standing);
            case HearConsentWithdrawn heard -> withdrawn(heard, standing);
            case HearConsentExpired heard -> expired(heard, standing);
            case HearConsentEnded heard -> ended(heard, standing);
        };
    }

    private static List<ConsentStatusEvent> given(HearConsentGiven heard, ConsentStatus standing) {
        return switch (standing) {
            case Unknown _ ->
                    List.of(new ConsentHeard(heard.subjectId(), heard.version(), heard.grants()));
            case Permitting _, Lapsed _, Ended _ -> List.of();
        };
    }

    /// It says all that is left, so it needs no memory of what was given; of two, the later holds.
    private static List<ConsentStatusEvent> restricted(
            HearConsentRestricted heard, ConsentStatus standing) {
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

    private static List<ConsentStatusEvent> withdrawn(
            HearConsentWithdrawn heard, ConsentStatus standing) {
        return switch (standing) {
            case Unknown _, Permitting _, Lapsed _ ->
                    List.of(new ConsentWithdrawalHeard(heard.subjectId(), heard.withdrawnAt()));
            case Ended _ -> List.of();
        };
    }

    private static List<ConsentStatusEvent> expired(
            HearConsentExpired heard, ConsentStatus standing) {
        return switch (standing) {
            case Unknown _, Permitting _ ->
                    List.of(new ConsentExpiryHeard(heard.subjectId(), heard.expiredAt()));
            case Lapsed _, Ended _ -> List.of();
        };
    }

    private static List<ConsentStatusEvent> ended(HearConsentEnded heard, ConsentStatus standing) {
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
    public ConsentStatus evolve(ConsentStatus standing, ConsentStatusEvent event) {
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
