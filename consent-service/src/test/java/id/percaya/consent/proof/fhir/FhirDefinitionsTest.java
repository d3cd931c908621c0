package id.percaya.consent.proof.fhir;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.consent.Channel;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Method;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.agreement.consent.ConsentState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FhirDefinitionsTest {

    private static final Map<String, Class<? extends Enum<?>>> VOCABULARIES =
            Map.of(
                    "consent-state", ConsentState.class,
                    "use-purpose", Purpose.class,
                    "use-channel", Channel.class,
                    "use-medium", Medium.class,
                    "use-identifiability", Identifiability.class,
                    "evidence-method", Method.class,
                    "signing-authority", Authority.class);

    @Test
    void hl7_accepts_every_definition() throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Path file : Hl7Validator.definitions()) {
            Hl7Validator.OFFLINE.complaints(Files.readString(file)).stream()
                    .map(complaint -> file.getFileName() + " " + complaint)
                    .forEach(complaints::add);
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void each_definition_is_served_under_its_own_url() throws IOException {
        for (Path file : Hl7Validator.definitions()) {
            JsonNode definition = new ObjectMapper().readTree(file.toFile());
            String type = requireNonNull(file.getParent()).getFileName().toString();
            String name = file.getFileName().toString().replace(".json", "");

            assertThat(definition.path("resourceType").asText()).isEqualTo(type);
            assertThat(definition.path("id").asText()).isEqualTo(name);
            assertThat(definition.path("url").asText())
                    .isEqualTo(FhirNamespace.BASE + type + "/" + name);
        }
    }

    @Test
    void every_code_in_use_is_defined() throws IOException {
        for (Map.Entry<String, Class<? extends Enum<?>>> each : VOCABULARIES.entrySet()) {
            List<String> told =
                    Arrays.stream(each.getValue().getEnumConstants()).map(Enum::name).toList();

            assertThat(codes(each.getKey())).as(each.getKey()).isEqualTo(told);
        }
    }

    private static List<String> codes(String vocabulary) throws IOException {
        Path file =
                Hl7Validator.definitions().stream()
                        .filter(path -> path.endsWith("CodeSystem/" + vocabulary + ".json"))
                        .findFirst()
                        .orElseThrow();
        return new ObjectMapper().readTree(file.toFile()).path("concept").findValuesAsText("code");
    }
}
