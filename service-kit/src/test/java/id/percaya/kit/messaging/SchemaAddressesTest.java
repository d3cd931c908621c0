package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/consent/schemas",
                "https://example.org/consent/schemas/"
            })
    void a_schema_has_an_absolute_uri(String base) {
        String address = new SchemaAddresses(URI.create(base)).of("consent.given.v1.json");
        assertThat(address).isEqualTo("https://example.org/consent/schemas/consent.given.v1.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schemas", "schemas", "urn:percaya:schemas", "//example.org/schemas"})
    void a_base_without_scheme_and_host_is_refused(String base) {
        assertThatThrownBy(() -> new SchemaAddresses(URI.create(base)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("percaya.schemas.base-uri");
    }
}
