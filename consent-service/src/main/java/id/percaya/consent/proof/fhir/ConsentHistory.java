package id.percaya.consent.proof.fhir;

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
import id.percaya.consent.agreement.consent.ConsentState;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.eventstore.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// @param events all events of one consent, in order
record ConsentHistory(List<Recorded<ConsentEvent>> events) {

    UUID id() {
        return last().stream().id();
    }

    int version() {
        return last().version().value();
    }

    Instant updatedAt() {
        return last().at();
    }

    String tenant() {
        return last().metadata().tenant().id();
    }

    UUID subjectId() {
        return last().event().subjectId();
    }

    ConsentState state() {
        return ConsentState.after(last().event());
    }

    Optional<ConsentGiven> given() {
        return events.stream()
                .map(Recorded::event)
                .filter(ConsentGiven.class::isInstance)
                .map(ConsentGiven.class::cast)
                .findFirst();
    }

    /// The signed terms; those of the draft before it is signed.
    Terms terms() {
        return given().map(ConsentGiven::terms).orElseGet(() -> drafted().terms());
    }

    /// When it was signed; when it was drafted before it is signed.
    Instant dated() {
        return given().map(ConsentGiven::signedAt).orElseGet(() -> drafted().draftedAt());
    }

    /// The grants in force, or the last ones of an ended consent.
    List<Grant> grants() {
        return events.reversed().stream()
                .flatMap(recorded -> changedGrants(recorded.event()).stream())
                .findFirst()
                .orElseGet(() -> terms().grants());
    }

    private static Optional<List<Grant>> changedGrants(ConsentEvent event) {
        return switch (event) {
            case ConsentRestricted restricted -> Optional.of(restricted.grants());
            case ConsentRestrictionLifted lifted -> Optional.of(lifted.grants());
            case ConsentDrafted _,
                    ConsentOffered _,
                    ConsentGiven _,
                    ConsentRefused _,
                    ConsentWithdrawn _,
                    ConsentExpired _,
                    ConsentSuperseded _,
                    ConsentVoided _,
                    ConsentEnteredInError _,
                    ConsentErased _ ->
                    Optional.empty();
        };
    }

    private ConsentDrafted drafted() {
        return (ConsentDrafted) events.getFirst().event();
    }

    private Recorded<ConsentEvent> last() {
        return events.getLast();
    }
}
