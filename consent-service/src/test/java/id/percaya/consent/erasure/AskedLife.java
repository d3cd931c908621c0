package id.percaya.consent.erasure;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.officer;

import id.percaya.consent.agreement.consent.ConsentBodies;
import id.percaya.consent.agreement.evidence.Samples;
import id.percaya.consent.agreement.evidence.Uploads;
import id.percaya.consent.person.People;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/// Sends random commands about one person and their consents. Many of them are refused.
final class AskedLife {

    private static final int HTTP_CREATED = 201;

    private final Random random;
    private final UUID subject;
    private final UUID form;
    private final List<String> consents = new ArrayList<>();
    private final List<Supplier<Response>> askable =
            List.of(
                    this::draft,
                    () -> command("offer", "{}"),
                    () -> command("offer", "{}"),
                    this::give,
                    this::give,
                    this::give,
                    () -> command("refuse", "{}"),
                    () -> command("withdraw", "{}"),
                    () -> command("void", "{\"reasons\": [\"SIGNER_WITHOUT_AUTHORITY\"]}"),
                    () -> command("enter-in-error", "{}"),
                    () -> upload(UUID.randomUUID().toString()),
                    this::addSubstitute);

    AskedLife(Random random, UUID subject, UUID form) {
        this.random = random;
        this.subject = subject;
        this.form = form;
    }

    Response next() {
        return consents.isEmpty() ? draft() : oneOf(askable).get();
    }

    int drafted() {
        return consents.size();
    }

    private Response draft() {
        Instant now = Instant.now();
        String body =
                ConsentBodies.draft(
                        subject, form, now.minusSeconds(60), now.plusSeconds(86_400), "PHOTO");
        Response answer = officer().body(body).post("/v1/consents");
        if (answer.statusCode() == HTTP_CREATED) {
            consents.addFirst(answer.path("id"));
        }
        return answer;
    }

    /// Prefers the newest consent, because most commands are still possible for it.
    private String consent() {
        return random.nextBoolean() ? consents.getFirst() : oneOf(consents);
    }

    private Response command(String name, String body) {
        return officer().body(body).post("/v1/consents/" + consent() + "/" + name);
    }

    private Response give() {
        String consent = consent();
        Response paper = upload(consent);
        return paper.statusCode() == HTTP_CREATED
                ? officer()
                        .body(ConsentBodies.signature(UUID.fromString(paper.path("id"))))
                        .post("/v1/consents/" + consent + "/give")
                : paper;
    }

    private Response upload(String consent) {
        Map<String, Object> parameters = Uploads.parameters(subject);
        parameters.put("consentId", consent);
        parameters.put("capturedAt", Instant.now().toString());
        return Uploads.send(
                Uploads.by("privacy-officer", TENANT).queryParams(parameters),
                "application/pdf",
                Samples.pdf(2000));
    }

    private Response addSubstitute() {
        return officer()
                .body(People.substitute("SPOUSE"))
                .post("/v1/subjects/" + subject + "/add-substitute");
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
