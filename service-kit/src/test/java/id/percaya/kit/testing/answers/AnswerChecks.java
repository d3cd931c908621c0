package id.percaya.kit.testing.answers;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;

/// Installs the [AnswerFilter] in each `@QuarkusTest` of a module that has an `openapi.yaml`, and
/// in the kit's when they record. Quarkus finds it as a service.
public final class AnswerChecks implements QuarkusTestBeforeEachCallback {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        boolean isInstalled =
                RestAssured.filters().stream().anyMatch(AnswerFilter.class::isInstance);
        if (isInstalled) {
            return;
        }
        if (Files.exists(COMMITTED)) {
            RestAssured.filters(new AnswerFilter(DocumentedAnswers.withCodes(COMMITTED)::check));
        } else if (ExampleRecorder.isOn()) {
            RestAssured.filters(new AnswerFilter(new KitAnswers()::record));
        }
    }
}
