package id.percaya.crisis;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.asyncapi.AnnouncedTypes;
import id.percaya.kit.testing.asyncapi.AsyncApiFile;
import id.percaya.kit.testing.asyncapi.PublishedSchemas;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AsyncApiTest {

    @Test
    void the_committed_description_is_what_is_said_and_heard() throws IOException {
        AsyncApiFile.assertMade();
    }

    @Test
    void the_committed_description_is_what_is_served() throws IOException {
        AsyncApiFile.assertServed();
    }

    @Test
    void every_type_announced_has_a_schema_and_a_sample() {
        AnnouncedTypes.assertDescribed();
    }

    @Test
    void what_is_announced_is_as_its_schema_says() {
        AnnouncedTypes.assertAsDescribed();
    }

    @Test
    void who_reads_by_an_earlier_schema_can_read_what_is_said_now() {
        PublishedSchemas.check();
    }
}
