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

/// Records the announcements of consent-service. Announcements may arrive in any order; one that
/// takes a permission away always wins.
public final class ConsentStatusDecider
        implements Decider<ConsentStatusCommand, ConsentStatus, ConsentStatusEvent> {

    @Override
    public ConsentStatus initial() {
        return new Unknown();
    }

    @Override
    public List<ConsentStatusEvent> decide(ConsentStatusCommand command, ConsentStatus status) {
        return switch (command) {
            case HearConsentGiven told -> given(told, status);
            case HearConsentRestricted told -> restricted(told, status);
            case HearConsentWithdrawn told -> withdrawn(told, status);
            case HearConsentExpired told -> expired(told, status);
            case HearConsentEnded told -> ended(told, status);
        };
    }

    private static List<ConsentStatusEvent> given(HearConsentGiven command, ConsentStatus status) {
        return switch (status) {
            case Unknown _ ->
                    List.of(
                            new ConsentHeard(
                                    command.subjectId(), command.version(), command.grants()));
            case Permitting _, Lapsed _, Ended _ -> List.of();
        };
    }

    /// A restriction lists every remaining grant, so the earlier grants do not matter. The
    /// restriction with the higher version holds.
    private static List<ConsentStatusEvent> restricted(
            HearConsentRestricted command, ConsentStatus status) {
        return switch (status) {
            case Unknown _ -> List.of(restriction(command));
            case Permitting(int version) when version < command.version() ->
                    List.of(restriction(command));
            case Permitting _, Lapsed _, Ended _ -> List.of();
        };
    }

    private static ConsentRestrictionHeard restriction(HearConsentRestricted command) {
        return new ConsentRestrictionHeard(
                command.subjectId(), command.version(), command.grants());
    }

    private static List<ConsentStatusEvent> withdrawn(
            HearConsentWithdrawn command, ConsentStatus status) {
        return switch (status) {
            case Unknown _, Permitting _, Lapsed _ ->
                    List.of(new ConsentWithdrawalHeard(command.subjectId(), command.withdrawnAt()));
            case Ended _ -> List.of();
        };
    }

    private static List<ConsentStatusEvent> expired(
            HearConsentExpired command, ConsentStatus status) {
        return switch (status) {
            case Unknown _, Permitting _ ->
                    List.of(new ConsentExpiryHeard(command.subjectId(), command.expiredAt()));
            case Lapsed _, Ended _ -> List.of();
        };
    }

    private static List<ConsentStatusEvent> ended(HearConsentEnded command, ConsentStatus status) {
        return switch (status) {
            case Unknown _, Permitting _ -> List.of(end(command));
            case Lapsed _ ->
                    switch (command.ending()) {
                        case SUPERSEDED -> List.of();
                        case VOIDED, ERASED -> List.of(end(command));
                    };
            case Ended _ -> List.of();
        };
    }

    private static ConsentEndHeard end(HearConsentEnded command) {
        return new ConsentEndHeard(command.subjectId(), command.ending(), command.endedAt());
    }

    @Override
    public ConsentStatus evolve(ConsentStatus status, ConsentStatusEvent event) {
        return switch (event) {
            case ConsentHeard command -> new Permitting(command.version());
            case ConsentRestrictionHeard command -> new Permitting(command.version());
            case ConsentWithdrawalHeard _ -> new Ended();
            case ConsentExpiryHeard _ -> new Lapsed();
            case ConsentEndHeard command ->
                    switch (command.ending()) {
                        case SUPERSEDED -> new Lapsed();
                        case VOIDED, ERASED -> new Ended();
                    };
        };
    }
}
