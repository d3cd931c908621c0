package id.percaya.stories;

import id.percaya.kit.testing.answers.ApiAnswer;
import id.percaya.kit.testing.answers.DocumentedAnswers;
import id.percaya.local.Platform;
import id.percaya.local.PlatformAccess;
import id.percaya.local.Service;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// A platform whose answers are held against the `openapi.yaml` of their service.
public final class CheckedAnswers implements PlatformAccess {

    private final Platform platform;
    private final Map<Integer, DocumentedAnswers> documents;

    public CheckedAnswers(Platform platform) {
        this.platform = platform;
        this.documents =
                Arrays.stream(Service.values())
                        .collect(
                                Collectors.toMap(
                                        service -> uri(service.label()).getPort(),
                                        CheckedAnswers::document));
    }

    private static DocumentedAnswers document(Service service) {
        return DocumentedAnswers.of(Path.of("../..", service.label() + "-service", "openapi.yaml"));
    }

    @Override
    public URI uri(String service) {
        return platform.uri(service);
    }

    @Override
    public String token(String user) {
        return platform.token(user);
    }

    @Override
    public String webhookSecret() {
        return platform.webhookSecret();
    }

    @Override
    public Map<String, Object> kafkaClient(String id) {
        return platform.kafkaClient(id);
    }

    @Override
    public void received(HttpResponse<String> answer) {
        DocumentedAnswers documented = documents.get(answer.uri().getPort());
        if (documented != null) {
            documented.check(ApiAnswer.of(answer));
        }
    }
}
