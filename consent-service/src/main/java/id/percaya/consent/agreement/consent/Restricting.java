package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.Consent.Ended;
import id.percaya.consent.agreement.consent.Consent.Given;
import id.percaya.consent.agreement.consent.Consent.InForce;
import id.percaya.consent.agreement.consent.Consent.NotGiven;
import id.percaya.consent.agreement.consent.Consent.Over;
import id.percaya.consent.agreement.consent.Consent.Restricted;
import id.percaya.consent.agreement.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.agreement.consent.ConsentCommand.RestrictConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// The rules for restricting a consent and for lifting the restriction.
final class Restricting {

    private Restricting() {}

    /// Requires neither proof nor reason, because it is a partial withdrawal: UU PDP 27/2022 art. 9
    /// and 11.
    static List<ConsentEvent> restrict(RestrictConsent command, Consent consent) {
        return switch (consent) {
            case InForce held -> restricted(command, held);
            case NotGiven _, Ended _, Over _ -> throw notInForce();
        };
    }

    private static List<ConsentEvent> restricted(RestrictConsent command, InForce held) {
        List<ConsentRefusal> defects = new ArrayList<>();
        if (!command.grants().stream().allMatch(grant -> isCovered(grant, held.grants()))) {
            defects.add(ConsentRefusal.WIDER_THAN_GIVEN);
        }
        if (Grant.anyOverlap(command.grants())) {
            defects.add(ConsentRefusal.OVERLAPPING_GRANTS);
        }
        if (!defects.isEmpty()) {
            throw new Refused(defects);
        }
        return new HashSet<>(command.grants()).equals(new HashSet<>(held.grants()))
                ? List.of()
                : List.of(new ConsentRestricted(held.subjectId(), command.grants(), command.at()));
    }

    private static boolean isCovered(Grant grant, List<Grant> permitted) {
        return permitted.stream().anyMatch(each -> each.covers(grant));
    }

    /// Restores the signed grants, on a new signature. Anything beyond them takes a new consent.
    static List<ConsentEvent> lift(LiftRestriction command, Consent consent) {
        return switch (consent) {
            case Restricted(UUID subjectId, Terms terms, _, _) ->
                    List.of(lifted(command, subjectId, terms));
            case Given _ -> List.of();
            case NotGiven _, Ended _, Over _ -> throw notInForce();
        };
    }

    private static ConsentEvent lifted(LiftRestriction command, UUID subjectId, Terms terms) {
        if (command.evidence().isEmpty()) {
            throw new Refused(ConsentRefusal.EVIDENCE_MISSING);
        }
        return new ConsentRestrictionLifted(
                subjectId, terms.grants(), command.evidence(), command.at());
    }

    private static Refused notInForce() {
        return new Refused(ConsentRefusal.NOT_IN_FORCE);
    }
}
