package id.percaya.consent.agreement.consent;

import id.percaya.consent.agreement.consent.Consent.Absent;
import id.percaya.consent.agreement.consent.Consent.Draft;
import id.percaya.consent.agreement.consent.Consent.Ended;
import id.percaya.consent.agreement.consent.Consent.InForce;
import id.percaya.consent.agreement.consent.Consent.NotGiven;
import id.percaya.consent.agreement.consent.Consent.Offered;
import id.percaya.consent.agreement.consent.Consent.Over;
import id.percaya.consent.agreement.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.OfferConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RefuseConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules from the filled form to the signature.
final class Signing {

    private Signing() {}

    static List<ConsentEvent> draft(DraftConsent command, Consent consent) {
        if (!(consent instanceof Absent)) {
            throw new Refused(ConsentRefusal.ALREADY_DRAFTED);
        }
        refuseIfAny(ConsentDefects.of(command));
        return List.of(
                new ConsentDrafted(
                        command.subjectId(),
                        command.terms(),
                        command.supersedes(),
                        command.filledAt(),
                        command.at()));
    }

    static List<ConsentEvent> offer(OfferConsent command, Consent consent) {
        return switch (consent) {
            case Draft draft -> List.of(new ConsentOffered(draft.subjectId(), command.at()));
            case Offered _ -> List.of();
            case Absent _, Consent.Refused _, InForce _, Ended _, Over _ -> throw notADraft();
        };
    }

    /// After a refusal, a withdrawal or an expiry, a person consents in a new record: UU PDP
    /// 27/2022 art. 24 requires proof of each consent.
    static List<ConsentEvent> give(GiveConsent command, Consent consent) {
        return switch (consent) {
            case Offered(Draft draft) -> List.of(given(command, draft));
            case InForce _ -> throw new Refused(ConsentRefusal.ALREADY_GIVEN);
            case NotGiven _, Ended _, Over _ -> throw notOffered();
        };
    }

    private static ConsentGiven given(GiveConsent command, Draft draft) {
        refuseIfAny(ConsentDefects.of(command, draft));
        return new ConsentGiven(
                draft.subjectId(),
                draft.terms(),
                command.evidence(),
                command.signer(),
                draft.supersedes(),
                command.signedAt(),
                command.at());
    }

    /// A refusal has no consequence. It is recorded so that nobody asks the person again.
    static List<ConsentEvent> refuse(RefuseConsent command, Consent consent) {
        return switch (consent) {
            case Offered(Draft draft) ->
                    List.of(new ConsentRefused(draft.subjectId(), command.at()));
            case Consent.Refused _ -> List.of();
            case InForce _ -> throw new Refused(ConsentRefusal.ALREADY_GIVEN);
            case NotGiven _, Ended _, Over _ -> throw notOffered();
        };
    }

    private static void refuseIfAny(List<ConsentRefusal> defects) {
        if (!defects.isEmpty()) {
            throw new Refused(defects);
        }
    }

    private static Refused notADraft() {
        return new Refused(ConsentRefusal.NOT_A_DRAFT);
    }

    private static Refused notOffered() {
        return new Refused(ConsentRefusal.NOT_OFFERED);
    }
}
