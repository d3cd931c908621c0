package id.percaya.consent.proof.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.agreement.consent.Consent;
import id.percaya.consent.agreement.consent.ConsentCommand;
import id.percaya.consent.agreement.consent.ConsentDecider;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.ConsentState;
import id.percaya.consent.agreement.form.Controller;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class FhirConformanceProperties {

    private final ConsentDecider decider = new ConsentDecider();

    /// Every history that the rules allow.
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void hl7_accepts_every_consent(@ForAll long seed) {
        Random random = new Random(seed);
        ConsentHistory told = chronicle(new RandomConsent(random));
        Optional<Controller> controller =
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(ConsentFixtures.PUBLISHED.controller());

        String json = FhirJson.compose(new FhirConsentMapper(told, controller).consent());

        assertThat(Hl7Validator.OFFLINE.complaints(json)).as(json).isEmpty();
        Statistics.collect(told.state());
        Statistics.coverage(coverage -> {
            for (ConsentState state : ConsentState.values()) {
                coverage.check(state).count(count -> count > 0);
            }
        });
    }

    private ConsentHistory chronicle(RandomConsent consent) {
        ConsentId id = new ConsentId(consent.id());
        List<ConsentEvent> events = new ArrayList<>();
        for (ConsentCommand command : consent.commands()) {
            Consent now = decider.fold(events);
            try {
                events.addAll(decider.decide(command, now));
            } catch (Refused _) {
                // a refusal leaves the history as it was
            }
        }
        return RecordedConsents.of(id, events);
    }
}
