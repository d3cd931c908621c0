package id.percaya.consent.agreement.consent;

import id.percaya.consent.agreement.consent.Consent.Absent;
import id.percaya.consent.agreement.consent.Consent.Draft;
import id.percaya.consent.agreement.consent.Consent.EnteredInError;
import id.percaya.consent.agreement.consent.Consent.Given;
import id.percaya.consent.agreement.consent.Consent.Gone;
import id.percaya.consent.agreement.consent.Consent.InForce;
import id.percaya.consent.agreement.consent.Consent.Offered;
import id.percaya.consent.agreement.consent.Consent.Restricted;
import id.percaya.consent.agreement.consent.Consent.Withdrawn;
import id.percaya.consent.agreement.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.EnterInError;
import id.percaya.consent.agreement.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.agreement.consent.ConsentCommand.OfferConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RefuseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RestrictConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.SupersedeConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.VoidConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.Signer.As;
import id.percaya.eventstore.Decider;
import java.util.List;

/// The rules of a consent: [Signing] until the signature, [Restricting] while it is in force,
/// [ConsentEnding] at its end.
public final class ConsentDecider implements Decider<ConsentCommand, Consent, ConsentEvent> {

    @Override
    public Consent initial() {
        return new Absent();
    }

    @Override
    public List<ConsentEvent> decide(ConsentCommand command, Consent consent) {
        return switch (command) {
            case DraftConsent draft -> Signing.draft(draft, consent);
            case OfferConsent offer -> Signing.offer(offer, consent);
            case GiveConsent give -> Signing.give(give, consent);
            case RefuseConsent refuse -> Signing.refuse(refuse, consent);
            case RestrictConsent restrict -> Restricting.restrict(restrict, consent);
            case LiftRestriction lift -> Restricting.lift(lift, consent);
            case WithdrawConsent withdraw -> ConsentEnding.withdraw(withdraw, consent);
            case ExpireConsent expire -> ConsentEnding.expire(expire, consent);
            case SupersedeConsent supersede -> ConsentEnding.supersede(supersede, consent);
            case VoidConsent annul -> ConsentEnding.annul(annul, consent);
            case EnterInError enter -> ConsentEnding.enterInError(enter, consent);
            case EraseConsent erase -> ConsentEnding.erase(erase, consent);
        };
    }

    @Override
    public Consent evolve(Consent consent, ConsentEvent event) {
        return switch (event) {
            case ConsentDrafted e ->
                    new Draft(e.subjectId(), e.terms(), e.supersedes(), e.filledAt());
            case ConsentOffered _ -> offered(consent);
            case ConsentGiven e -> new Given(e.subjectId(), e.terms(), e.signer().as());
            case ConsentRefused e -> new Consent.Refused(e.subjectId());
            case ConsentRestricted e -> restricted(consent, e);
            case ConsentRestrictionLifted _ -> lifted(consent);
            case ConsentWithdrawn e -> new Withdrawn(e.subjectId());
            case ConsentExpired e -> new Consent.Expired(e.subjectId(), signedAs(consent));
            case ConsentSuperseded e -> new Consent.Superseded(e.subjectId(), signedAs(consent));
            case ConsentVoided e -> new Consent.Voided(e.subjectId(), signedAs(consent));
            case ConsentEnteredInError e -> new EnteredInError(e.subjectId());
            case ConsentErased e -> erased(consent, e);
        };
    }

    private static Consent offered(Consent consent) {
        return consent instanceof Draft draft ? new Offered(draft) : consent;
    }

    private static Consent restricted(Consent consent, ConsentRestricted event) {
        return consent instanceof InForce held
                ? new Restricted(held.subjectId(), held.terms(), held.signedAs(), event.grants())
                : consent;
    }

    private static Consent lifted(Consent consent) {
        return consent instanceof Restricted(var subjectId, var terms, var signedAs, _)
                ? new Given(subjectId, terms, signedAs)
                : consent;
    }

    private static Consent erased(Consent consent, ConsentErased event) {
        return consent instanceof InForce || consent instanceof Consent.Ended
                ? new Consent.Erased(event.subjectId(), signedAs(consent))
                : new Gone();
    }

    private static As signedAs(Consent consent) {
        return switch (consent) {
            case InForce held -> held.signedAs();
            case Consent.Ended ended -> ended.signedAs();
            case Consent.NotGiven _, Consent.Over _ -> As.SUBJECT;
        };
    }
}
