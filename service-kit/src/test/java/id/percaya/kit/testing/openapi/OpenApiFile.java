package id.percaya.kit.testing.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares the committed `<service>/openapi.yaml` with the document that the service serves. To
/// regenerate the file, run the service's `ServiceContractTest` with `-Dopenapi.write=true`.
public final class OpenApiFile {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private OpenApiFile() {}

    /// Call it from a `@QuarkusTest`.
    public static void assertServed() throws IOException {
        String served = given().get("/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }
}
