package id.percaya.consent.proof.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.ConsentEvent;
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
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The part of an event that a receipt shows.
///
/// @param at when it happened, according to the event
/// @param by who caused it
/// @param permitted the uses permitted from then on
record EventSummary(Instant at, Actor by, List<Grant> permitted) {

    sealed interface Actor {

        record Person() implements Actor {}

        /// Signed for the person.
        record Substitute(UUID substituteId) implements Actor {}

        record Controller() implements Actor {}
    }

    private static final Actor PERSON = new Actor.Person();
    private static final Actor CONTROLLER = new Actor.Controller();

    static EventSummary of(ConsentEvent event) {
        return switch (event) {
            case ConsentDrafted drafted -> nothing(drafted.draftedAt(), CONTROLLER);
            case ConsentOffered offered -> nothing(offered.offeredAt(), CONTROLLER);
            case ConsentGiven given ->
                    new EventSummary(
                            given.givenAt(), signer(given.signer()), given.terms().grants());
            case ConsentRefused refused -> nothing(refused.refusedAt(), PERSON);
            case ConsentRestricted restricted ->
                    new EventSummary(restricted.restrictedAt(), PERSON, restricted.grants());
            case ConsentRestrictionLifted lifted ->
                    new EventSummary(lifted.liftedAt(), PERSON, lifted.grants());
            case ConsentWithdrawn withdrawn -> nothing(withdrawn.withdrawnAt(), PERSON);
            case ConsentExpired expired -> nothing(expired.expiredAt(), CONTROLLER);
            case ConsentSuperseded superseded -> nothing(superseded.supersededAt(), PERSON);
            case ConsentVoided voided -> nothing(voided.voidedAt(), CONTROLLER);
            case ConsentEnteredInError error -> nothing(error.notedAt(), CONTROLLER);
            case ConsentErased erased -> nothing(erased.erasedAt(), PERSON);
        };
    }

    private static EventSummary nothing(Instant at, Actor by) {
        return new EventSummary(at, by, List.of());
    }

    private static Actor signer(Signer signer) {
        UUID substitute = signer.substituteId();
        return substitute == null ? PERSON : new Actor.Substitute(substitute);
    }

    /// The terms of the last event that carries terms.
    static Terms terms(List<? extends ConsentEvent> events) {
        return events.reversed().stream()
                .<Terms>mapMulti((event, terms) -> {
                    switch (event) {
                        case ConsentDrafted drafted -> terms.accept(drafted.terms());
                        case ConsentGiven given -> terms.accept(given.terms());
                        case ConsentOffered _,
                                ConsentRefused _,
                                ConsentRestricted _,
                                ConsentRestrictionLifted _,
                                ConsentWithdrawn _,
                                ConsentExpired _,
                                ConsentSuperseded _,
                                ConsentVoided _,
                                ConsentEnteredInError _,
                                ConsentErased _ -> {}
                    }
                })
                .findFirst()
                .orElseThrow();
    }
}
