package id.percaya.kit.openapi;

import id.percaya.kit.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Shows recorded answers: the body of each success, and for each refusal the codes that it may
/// have. The body of a refusal is the same everywhere, so it stands in the components once.
final class Examples {

    /// Lists the codes of a refusal, for programs.
    static final String CODES = "x-codes";

    private static final String NAME = "recorded";

    private final OpenAPI api;
    private final RecordedExamples recorded;

    Examples(OpenAPI api, RecordedExamples recorded) {
        this.api = api;
        this.recorded = recorded;
    }

    void show() {
        Operations.of(api)
                .forEach(operation ->
                        operation
                                .getResponses()
                                .getAPIResponses()
                                .forEach((status, response) -> show(operation, status, response)));
    }

    private void show(Operation operation, String status, APIResponse response) {
        if (response.getContent() == null) {
            return;
        }
        if (status.startsWith("2")) {
            response.getContent()
                    .getMediaTypes()
                    .forEach((type, media) -> showSuccess(operation, status + " " + type, media));
        }
        if (status.startsWith("4")) {
            showRefusals(operation, status, response);
        }
    }

    private void showSuccess(Operation operation, String answer, MediaType media) {
        Object body = recorded.answers().getOrDefault(id(operation), Map.of()).get(answer);
        if (body != null) {
            media.addExample(NAME, OASFactory.createExample().value(body));
        }
    }

    private void showRefusals(Operation operation, String status, APIResponse response) {
        Set<String> codes = new TreeSet<>(ProblemCodes.of(status, operation));
        codes.addAll(
                recorded.codes()
                        .getOrDefault(id(operation), Map.of())
                        .getOrDefault(status, Set.of()));
        MediaType media = response.getContent().getMediaType(Problem.MEDIA_TYPE);
        if (codes.isEmpty() || media == null) {
            return;
        }
        response.addExtension(CODES, List.copyOf(codes));
        for (String code : codes) {
            Object body = recorded.problems().get(code);
            if (body != null) {
                api.getComponents().addExample(code, OASFactory.createExample().value(body));
                media.addExample(
                        code, OASFactory.createExample().ref("#/components/examples/" + code));
            }
        }
    }

    private static String id(Operation operation) {
        return String.valueOf(operation.getOperationId());
    }
}
