package id.percaya.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The committed `<service>/openapi.yaml`, which is to be what the service serves. To write it
/// anew, run the service's test of it with `-Dopenapi.write=true`.
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
