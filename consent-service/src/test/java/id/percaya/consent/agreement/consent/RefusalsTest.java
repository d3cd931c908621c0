package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.draft;
import static id.percaya.consent.Requests.evidence;
import static id.percaya.consent.Requests.form;
import static id.percaya.consent.Requests.formWithoutVideo;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.consent.RequestJson;
import id.percaya.consent.agreement.consent.GiveConsentRequest.SignerRequest;
import id.percaya.consent.person.People;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The refusals of consents that no other test meets as the code of an answer.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RefusalsTest {

    private final Instant from = Instant.now();
    private final Instant until = from.plus(Duration.ofDays(1));

    @Nested
    class A_draft {

        @Test
        void needs_a_published_form() {
            refused(draft(photo(UUID.randomUUID())), "FORM_NOT_PUBLISHED");
        }

        @Test
        void has_a_language_of_its_form() {
            String french = photo(form()).replace("\"language\":\"id\"", "\"language\":\"fr\"");
            refused(draft(french), "LANGUAGE_NOT_OFFERED");
        }

        @Test
        void stays_within_its_form() {
            refused(
                    draft(
                            ConsentBodies.draft(
                                    registered(), formWithoutVideo(), from, until, "VIDEO")),
                    "WIDER_THAN_FORM");
        }

        @Test
        void permits_each_use_once() {
            refused(draft(consent(registered(), "PHOTO", "PHOTO")), "OVERLAPPING_GRANTS");
        }

        @Test
        void is_not_filled_in_the_future() {
            DraftConsentRequest early =
                    new DraftConsentRequest(
                            registered(),
                            form(),
                            "id",
                            ConsentBodies.grants(from, until, "PHOTO"),
                            null,
                            until,
                            null);
            refused(draft(RequestJson.of(early)), "FILLED_IN_FUTURE");
        }

        private String photo(UUID form) {
            return ConsentBodies.draft(registered(), form, from, until, "PHOTO");
        }
    }

    @Nested
    class A_signature_of_an_adult {

        private final SignerRequest person = ConsentBodies.thePerson();

        @Test
        void is_not_dated_in_the_future() {
            refused(give(photoOf(registered()), person, until, true), "SIGNED_IN_FUTURE");
        }

        @Test
        void is_void_when_care_depends_on_it() {
            String address = photoOf(registered());
            refused(give(address, person, Instant.now(), false), "CARE_CONDITIONAL");
        }

        @Test
        void cannot_come_from_somebody_else() {
            SignerRequest other = ConsentBodies.guardian(UUID.randomUUID(), Authority.PARENTAL);
            refused(give(photoOf(registered()), other), "SIGNER_NOT_THE_SUBJECT");
        }
    }

    @Nested
    class A_signature_for_a_child {

        @Test
        void cannot_come_from_the_child() {
            refused(
                    give(photoOf(People.id(child(10))), ConsentBodies.thePerson()),
                    "GUARDIAN_REQUIRED");
        }

        @Test
        void comes_from_a_registered_guardian() {
            SignerRequest unknown = ConsentBodies.guardian(UUID.randomUUID(), Authority.PARENTAL);
            refused(give(photoOf(People.id(child(10))), unknown), "SUBSTITUTE_UNKNOWN");
        }

        @Test
        void needs_the_assent_of_an_older_child() {
            String child = child(13);
            UUID mother = substitute(child, "PARENT");
            SignerRequest unasked = ConsentBodies.guardian(mother, Authority.PARENTAL);
            refused(give(photoOf(People.id(child)), unasked), "ASSENT_MISSING");
        }

        @Test
        void does_not_outlast_the_childhood() {
            String child = born(LocalDate.now(ZoneOffset.UTC).minusYears(18).plusDays(2));
            UUID mother = substitute(child, "PARENT");
            SignerRequest both =
                    new SignerRequest(Signer.As.GUARDIAN, mother, Authority.PARENTAL, true);
            Instant later = from.plus(Duration.ofDays(30));
            String photo = offered(consent(People.id(child), from, later, "PHOTO"));
            refused(give(photo, both), "BEYOND_18TH_BIRTHDAY");
        }

        private static String child(int age) {
            return born(LocalDate.now(ZoneOffset.UTC).minusYears(age));
        }

        private static String born(LocalDate day) {
            return People.registered(People.child("Anak Contoh", day));
        }
    }

    @Nested
    class A_signature_for_a_person_without_capacity {

        private static final String PATIENT =
                """
                {"name": "Siti Contoh", "capacity": "LACKS_CAPACITY"}
                """;

        @Test
        void cannot_come_from_the_person() {
            refused(
                    give(photoOf(registered(PATIENT)), ConsentBodies.thePerson()),
                    "SUBSTITUTE_REQUIRED");
        }

        @Test
        void comes_from_the_nearest_substitute() {
            String patient = People.registered(PATIENT);
            substitute(patient, "PARENT");
            UUID brother = substitute(patient, "SIBLING");
            SignerRequest farther =
                    new SignerRequest(Signer.As.SUBSTITUTE, brother, Authority.NEXT_OF_KIN, null);
            refused(give(photoOf(People.id(patient)), farther), "NEARER_SUBSTITUTE");
        }
    }

    private static String photoOf(UUID subject) {
        return offered(consent(subject, "PHOTO"));
    }

    private static UUID substitute(String address, String relation) {
        String path = "substitutes.find { it.relation == '%s' }.id".formatted(relation);
        return UUID.fromString(
                People.addSubstitute(address, People.substitute(relation))
                        .statusCode(200)
                        .extract()
                        .path(path));
    }

    private static ValidatableResponse give(String address, SignerRequest signer) {
        return give(address, signer, Instant.now(), true);
    }

    private static ValidatableResponse give(
            String address, SignerRequest signer, Instant signedAt, boolean careNotConditional) {
        GiveConsentRequest body =
                ConsentBodies.signature(
                        signer, signedAt, List.of(evidence(address)), careNotConditional);
        return officer().body(RequestJson.of(body)).post(address + "/give").then();
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }
}
