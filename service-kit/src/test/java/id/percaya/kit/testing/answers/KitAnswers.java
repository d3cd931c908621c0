package id.percaya.kit.testing.answers;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Records the answers of the operations that every service has. The kit has no committed document,
/// so the served one names them. Operations that only its tests have are left out.
final class KitAnswers {

    private static final Set<String> OF_TESTS = Set.of("beds", "failures", "visits");
    private static final int COLLECTION = 2;

    private @Nullable DocumentedAnswers served;

    void record(ApiAnswer answer) {
        String[] path = answer.path().split("/", -1);
        boolean isOfTests = path.length <= COLLECTION || OF_TESTS.contains(path[COLLECTION]);
        if (!isOfTests) {
            served().record(answer);
        }
    }

    private DocumentedAnswers served() {
        if (served == null) {
            served = DocumentedAnswers.of(document(), Set.of());
        }
        return served;
    }

    private static String document() {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/openapi");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
