package id.percaya.drills.load;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A person is registered, a form filled, offered and signed, and what was given is withdrawn.
/// campaign-service hears of the last two, and keeps its own picture.
///
/// @param form that persons consent on
record ConsentErrand(String form) implements Errand {

    private static final String CONSENT = "consent";
    private static final String OFFICER = "privacy-officer@rs-harapan";

    @Override
    public void run(Desk desk) throws InterruptedException {
        Optional<Done> subject = desk.ask(registered());
        if (subject.isPresent()) {
            UUID person = subject.get().stream();
            Optional<Done> draft = desk.ask(filled(person));
            if (draft.isPresent()) {
                sign(desk, person, draft.get().stream());
            }
        }
    }

    private static void sign(Desk desk, UUID person, UUID consent) throws InterruptedException {
        if (desk.ask(then("/consents/%s/offer", consent, "consent-offered")).isEmpty()) {
            return;
        }
        Optional<Done> evidence = desk.ask(kept(person, consent));
        if (evidence.isPresent() && desk.ask(given(consent, evidence.get().stream())).isPresent()) {
            desk.ask(then("/consents/%s/withdraw", consent, "consent-withdrawn"));
        }
    }

    private static Intent registered() {
        return Intent.traced(CONSENT, OFFICER, "/subjects", Papers.person(), "subject-registered");
    }

    private Intent filled(UUID person) {
        Effect drafted = new Effect("consent-drafted", person);
        return Intent.of(CONSENT, OFFICER, "/consents", Papers.consent(person, form), drafted);
    }

    private static Intent kept(UUID person, UUID consent) {
        String path =
                "/evidence?subjectId=%s&consentId=%s&method=WRITTEN&language=id&capturedAt=%s"
                        .formatted(person, consent, Instant.now());
        Effect received = new Effect("evidence-received", consent);
        return Intent.of(CONSENT, OFFICER, path, Papers.signedForm(), received);
    }

    private static Intent given(UUID consent, UUID evidence) {
        String path = "/consents/%s/give".formatted(consent);
        Effect given = new Effect("consent-given", consent);
        return Intent.of(CONSENT, OFFICER, path, Papers.signature(evidence), given);
    }

    private static Intent then(String path, UUID consent, String event) {
        return Errand.then(CONSENT, OFFICER, path, consent, event);
    }
}
