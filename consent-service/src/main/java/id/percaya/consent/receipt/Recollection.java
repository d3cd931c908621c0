package id.percaya.consent.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.consent.Signer;
import id.percaya.consent.consent.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What of one event a receipt says.
///
/// @param at when it happened, in the words of the event
/// @param by who brought it about
/// @param permitted what was permitted from then on
record Recollection(Instant at, By by, List<Grant> permitted) {

    /// Who may have brought an event about.
    sealed interface By {

        record Person() implements By {}

        /// Who signed for the person.
        record Other(UUID substituteId) implements By {}

        record Controller() implements By {}
    }

    private static final By PERSON = new By.Person();
    private static final By CONTROLLER = new By.Controller();

    static Recollection of(ConsentEvent event) {
        return switch (event) {
            case ConsentDrafted drafted -> nothing(drafted.draftedAt(), CONTROLLER);
            case ConsentOffered offered -> nothing(offered.offeredAt(), CONTROLLER);
            case ConsentGiven given ->
                    new Recollection(
                            given.givenAt(), signer(given.signer()), given.terms().grants());
            case ConsentRefused refused -> nothing(refused.refusedAt(), PERSON);
            case ConsentRestricted restricted ->
                    new Recollection(restricted.restrictedAt(), PERSON, restricted.grants());
            case ConsentRestrictionLifted lifted ->
                    new Recollection(lifted.liftedAt(), PERSON, lifted.grants());
            case ConsentWithdrawn withdrawn -> nothing(withdrawn.withdrawnAt(), PERSON);
            case ConsentExpired expired -> nothing(expired.expiredAt(), CONTROLLER);
            case ConsentSuperseded superseded -> nothing(superseded.supersededAt(), PERSON);
            case ConsentVoided voided -> nothing(voided.voidedAt(), CONTROLLER);
            case ConsentEnteredInError error -> nothing(error.notedAt(), CONTROLLER);
            case ConsentErased erased -> nothing(erased.erasedAt(), PERSON);
        };
    }

    private static Recollection nothing(Instant at, By by) {
        return new Recollection(at, by, List.of());
    }

    private static By signer(Signer signer) {
        UUID substitute = signer.substituteId();
        return substitute == null ? PERSON : new By.Other(substitute);
    }

    /// The terms of the last event that has any.
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
