package id.percaya.consent.proof.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FhirTokenTest {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-0000000000c1");

    @Test
    void matches_a_consent_id_with_or_without_its_system() {
        assertThat(FhirToken.parse(ID.toString()).id()).contains(ID);
        assertThat(FhirToken.parse("https://percaya.id/fhir/identifier/consent|" + ID).id())
                .contains(ID);
    }

    @Test
    void matches_nothing_in_another_or_an_empty_system() {
        assertThat(FhirToken.parse("https://percaya.id/fhir/identifier/subject|" + ID).id())
                .isEmpty();
        assertThat(FhirToken.parse("|" + ID).id()).isEmpty();
    }

    @Test
    void matches_nothing_without_a_valid_id() {
        assertThat(FhirToken.parse("1-1-1-1-1").id()).isEmpty();
        assertThat(FhirToken.parse("melati").id()).isEmpty();
        assertThat(FhirToken.parse("|").id()).isEmpty();
    }
}
