package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.look.DiskContents;
import id.percaya.local.look.ServiceDatabase;
import id.percaya.local.play.Answer;
import id.percaya.local.play.SignedPaper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A child is registered, her mother signs for her before a witness, and her story is published.
/// After her erasure no name is left anywhere on disk, while every event remains accounted for by
/// her pseudonym.
@ExtendWith(SharedPlatform.class)
class ErasureStory {

    private static final String PERSON = "Kirana Wijayakusumaning";
    private static final String GUARDIAN = "Ratnasari Prameswaridewi";
    private static final String WITNESS = "Bidan Hestiningrumwati";
    private static final String CONTACT = "0811-7763-9902-4517";
    private static final String AUTHORITY = "Akta kelahiran 3174-LT-90210077-8841";
    private static final List<String> PLANTED =
            List.of(PERSON, GUARDIAN, WITNESS, CONTACT, AUTHORITY);
    private static final List<String> SERVICES =
            List.of("campaign", "listening", "crisis", "consent");

    private final Platform platform;
    private final Hospital hospital;

    ErasureStory(Platform platform) {
        this.platform = platform;
        this.hospital = Hospital.with(platform, "harapan-utara");
    }

    @Test
    void an_erased_person_is_found_nowhere() {
        Answer child = child();
        Answer consent = signedByHerMother(child);
        String shown = hospital.schedule(Hospital.showing(child.id()), Duration.ZERO);
        hospital.confirmPosted(shown);
        assertThat(record(child.id()).text("name")).isEqualTo(PERSON);

        Answer certificate = hospital.consentSteps().erase(child.id());
        assertThat(certificate.body().findValuesAsText("consentId")).contains(consent.id());
        hospital.campaignSteps().awaitState(shown, "RETRACTING");
        assertThat(record(child.id()).body().has("name")).isFalse();

        SERVICES.forEach(service -> database(service).run("vacuum"));
        database("consent").run("checkpoint");
        assertPlantedDataIsGone();
        assertPseudonymIsFound(child.id());
    }

    private void assertPlantedDataIsGone() {
        DiskContents everything = new DiskContents(platform.data());
        for (String words : PLANTED) {
            assertThat(everything.filesWith(words)).as("files with " + words).isEmpty();
            for (String service : SERVICES) {
                assertThat(database(service).tablesWith(words)).as(service).isEmpty();
            }
        }
    }

    private Answer child() {
        Answer child =
                hospital.consentSteps()
                        .register(
                                Map.of(
                                        "name",
                                        PERSON,
                                        "birthDate",
                                        LocalDate.now(ZoneOffset.UTC).minusYears(8).toString(),
                                        "contact",
                                        CONTACT,
                                        "capacity",
                                        "MINOR"));
        return hospital.consentSteps()
                .addSubstitute(
                        child.id(),
                        Map.of("relation", "PARENT", "name", GUARDIAN, "authority", AUTHORITY));
    }

    private Answer signedByHerMother(Answer child) {
        Answer consent =
                hospital.consentSteps().offer(hospital.filled(child.id(), Duration.ofDays(30)));
        Answer paper =
                hospital.consentSteps()
                        .uploadEvidence(
                                new SignedPaper(PERSON + ", oleh " + GUARDIAN, WITNESS), consent);
        Map<String, String> mother =
                Map.of(
                        "as", "GUARDIAN",
                        "substituteId", child.body().at("/substitutes/0/id").asText(),
                        "authority", "PARENTAL");
        return hospital.consentSteps().sign(consent, paper, mother).ok();
    }

    /// Proves that the search works: it finds the pseudonym in the database and in the topic, and
    /// each service's start message in its log.
    private void assertPseudonymIsFound(String pseudonym) {
        assertThat(new DiskContents(part("postgresql")).filesWith(pseudonym)).isNotEmpty();
        assertThat(new DiskContents(part("kafka")).filesWith(pseudonym)).isNotEmpty();
        assertThat(database("consent").tablesWith(pseudonym)).contains("es.event");
        for (String service : SERVICES) {
            assertThat(new DiskContents(part("logs")).filesWith(service + "-service"))
                    .anyMatch(file -> file.endsWith(service + ".log"));
        }
    }

    private Answer record(String subject) {
        return hospital.staff().privacyOfficer().get("consent", "/subjects/" + subject).ok();
    }

    private ServiceDatabase database(String service) {
        return new ServiceDatabase(platform.jdbcUrl(service));
    }

    private Path part(String name) {
        return platform.data().resolve(name);
    }
}
