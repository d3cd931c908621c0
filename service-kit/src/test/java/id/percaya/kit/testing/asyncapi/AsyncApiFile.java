package id.percaya.kit.testing.asyncapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares the committed `<service>/asyncapi.yaml` with the document made from the service's
/// schemas and beans, and with the one it serves. To regenerate the file, run the service's
/// `ServiceContractTest` with `-Dasyncapi.write=true`.
public final class AsyncApiFile {

    private static final Path COMMITTED = Path.of("asyncapi.yaml");
    private static final ObjectMapper YAML =
            new ObjectMapper(
                    YAMLFactory.builder()
                            .disable(Feature.WRITE_DOC_START_MARKER)
                            .disable(Feature.SPLIT_LINES)
                            .enable(Feature.MINIMIZE_QUOTES)
                            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
                            .build());

    private AsyncApiFile() {}

    /// Call it from a `@QuarkusTest`.
    public static void assertMade() throws IOException {
        String made = YAML.writeValueAsString(new AsyncApiDocument().document());
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.writeString(COMMITTED, made);
        }
        assertThat(made).isEqualTo(Files.readString(COMMITTED));
    }

    /// Call it from a `@QuarkusTest`. After a change it passes once the module is built again.
    public static void assertServed() throws IOException {
        String served =
                given().get("/asyncapi")
                        .then()
                        .statusCode(200)
                        .contentType("application/yaml")
                        .extract()
                        .asString();
        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }
}
