package id.percaya.drills.load;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Registers a person, then drafts, offers, gives and withdraws a consent. campaign-service
/// consumes the announcements of the last two.
///
/// @param form id of the release form
record ConsentSequence(String form) implements CommandSequence {

    private static final String CONSENT = "consent";
    private static final String OFFICER = "privacy-officer@rs-harapan";

    @Override
    public void run(CommandSink sink) throws InterruptedException {
        Optional<CompletedCommand> subject = sink.send(register());
        if (subject.isPresent()) {
            UUID person = subject.get().stream();
            Optional<CompletedCommand> draft = sink.send(draft(person));
            if (draft.isPresent()) {
                sign(sink, person, draft.get().stream());
            }
        }
    }

    private static void sign(CommandSink sink, UUID person, UUID consent)
            throws InterruptedException {
        if (sink.send(then("/consents/%s/offer", consent, "consent-offered")).isEmpty()) {
            return;
        }
        Optional<CompletedCommand> evidence = sink.send(uploadEvidence(person, consent));
        if (evidence.isPresent() && sink.send(give(consent, evidence.get().stream())).isPresent()) {
            sink.send(then("/consents/%s/withdraw", consent, "consent-withdrawn"));
        }
    }

    private static IdempotentCommand register() {
        return IdempotentCommand.traced(
                CONSENT, OFFICER, "/subjects", Fixtures.person(), "subject-registered");
    }

    private IdempotentCommand draft(UUID person) {
        ExpectedEvent drafted = new ExpectedEvent("consent-drafted", person);
        return IdempotentCommand.of(
                CONSENT, OFFICER, "/consents", Fixtures.consent(person, form), drafted);
    }

    private static IdempotentCommand uploadEvidence(UUID person, UUID consent) {
        String path =
                "/evidence?subjectId=%s&consentId=%s&method=WRITTEN&language=id&capturedAt=%s"
                        .formatted(person, consent, Instant.now());
        ExpectedEvent received = new ExpectedEvent("evidence-received", consent);
        return IdempotentCommand.of(CONSENT, OFFICER, path, Fixtures.signedForm(), received);
    }

    private static IdempotentCommand give(UUID consent, UUID evidence) {
        String path = "/consents/%s/give".formatted(consent);
        ExpectedEvent given = new ExpectedEvent("consent-given", consent);
        return IdempotentCommand.of(CONSENT, OFFICER, path, Fixtures.signature(evidence), given);
    }

    private static IdempotentCommand then(String path, UUID consent, String event) {
        return CommandSequence.then(CONSENT, OFFICER, path, consent, event);
    }
}
