package id.percaya.campaign;

import id.percaya.kit.testing.ServiceContract;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ServiceContractTest extends ServiceContract {
    @Override
    protected Set<String> unansweredRefusals() {
        return Set.of(
                // given for a repeated or an unknown id; ours are new, and another one answers 404
                "ALREADY_DRAFTED",
                "ALREADY_LIFTED",
                "ALREADY_REGISTERED",
                "ALREADY_SCHEDULED",
                "COMMENT_ABSENT",
                "COMMENT_EXISTS",
                "MEDIA_ALREADY_RECEIVED",
                "MEDIA_NOT_RECEIVED",
                "NOT_DRAFTED",
                "NOT_IMPOSED",
                "NOT_REGISTERED",
                "NOT_SCHEDULED",
                "REQUEST_ABSENT",
                // given when other uploads take up all turns of the reader for a minute, and by
                // limits
                // of the readers that those of the upload come before
                "MEDIA_TOO_LARGE",
                "PICTURE_READER_BUSY",
                // given to the reaction that adopts a statement of crisis-service
                "STATEMENT_ALTERED");
    }
}
