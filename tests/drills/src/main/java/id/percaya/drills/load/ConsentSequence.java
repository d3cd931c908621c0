package id.percaya.drills.load;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A person is registered, a form filled, offered and signed, and what was given is withdrawn.
/// campaign-service hears of the last two, and keeps its own picture.
///
/// @param form that persons consent on
record ConsentSequence(String form) implements CommandSequence {

    private static final String CONSENT = "consent";
    private static final String OFFICER = "privacy-officer@rs-harapan";

    @Override
    public void run(CommandSink desk) throws InterruptedException {
        Optional<CompletedCommand> subject = desk.ask(registered());
        if (subject.isPresent()) {
            UUID person = subject.get().stream();
            Optional<CompletedCommand> draft = desk.ask(filled(person));
            if (draft.isPresent()) {
                sign(desk, person, draft.get().stream());
            }
        }
    }

    private static void sign(CommandSink desk, UUID person, UUID consent)
            throws InterruptedException {
        if (desk.ask(then("/consents/%s/offer", consent, "consent-offered")).isEmpty()) {
            return;
        }
        Optional<CompletedCommand> evidence = desk.ask(kept(person, consent));
        if (evidence.isPresent() && desk.ask(given(consent, evidence.get().stream())).isPresent()) {
            desk.ask(then("/consents/%s/withdraw", consent, "consent-withdrawn"));
        }
    }

    private static IdempotentCommand registered() {
        return IdempotentCommand.traced(
                CONSENT, OFFICER, "/subjects", Fixtures.person(), "subject-registered");
    }

    private IdempotentCommand filled(UUID person) {
        ExpectedEvent drafted = new ExpectedEvent("consent-drafted", person);
        return IdempotentCommand.of(
                CONSENT, OFFICER, "/consents", Fixtures.consent(person, form), drafted);
    }

    private static IdempotentCommand kept(UUID person, UUID consent) {
        String path =
                "/evidence?subjectId=%s&consentId=%s&method=WRITTEN&language=id&capturedAt=%s"
                        .formatted(person, consent, Instant.now());
        ExpectedEvent received = new ExpectedEvent("evidence-received", consent);
        return IdempotentCommand.of(CONSENT, OFFICER, path, Fixtures.signedForm(), received);
    }

    private static IdempotentCommand given(UUID consent, UUID evidence) {
        String path = "/consents/%s/give".formatted(consent);
        ExpectedEvent given = new ExpectedEvent("consent-given", consent);
        return IdempotentCommand.of(CONSENT, OFFICER, path, Fixtures.signature(evidence), given);
    }

    private static IdempotentCommand then(String path, UUID consent, String event) {
        return CommandSequence.then(CONSENT, OFFICER, path, consent, event);
    }
}
