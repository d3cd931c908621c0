package id.percaya.campaign;

import id.percaya.kit.testing.OpenApiFile;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class OpenApiTest {

    @Test
    void the_committed_description_is_what_is_served() throws IOException {
        OpenApiFile.assertServed();
    }
}
