package id.percaya.consent.proof.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FhirTokenTest {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-0000000000c1");

    @Test
    void means_a_consent_by_its_id_alone_or_with_its_system() {
        assertThat(FhirToken.parse(ID.toString()).id()).contains(ID);
        assertThat(FhirToken.parse("https://percaya.id/fhir/identifier/consent|" + ID).id())
                .contains(ID);
    }

    @Test
    void means_none_in_another_system_or_in_no_system() {
        assertThat(FhirToken.parse("https://percaya.id/fhir/identifier/subject|" + ID).id())
                .isEmpty();
        assertThat(FhirToken.parse("|" + ID).id()).isEmpty();
    }

    @Test
    void means_none_by_what_is_no_id() {
        assertThat(FhirToken.parse("1-1-1-1-1").id()).isEmpty();
        assertThat(FhirToken.parse("melati").id()).isEmpty();
        assertThat(FhirToken.parse("|").id()).isEmpty();
    }
}
