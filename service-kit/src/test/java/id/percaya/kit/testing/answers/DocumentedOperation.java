package id.percaya.kit.testing.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/// An operation of an OpenAPI document.
record DocumentedOperation(String method, Pattern path, int variables, JsonNode description) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");

    static DocumentedOperation of(String method, String path, JsonNode description) {
        String form = "\\Q" + VARIABLE.matcher(path).replaceAll("\\\\E[^/]+\\\\Q") + "\\E";
        int variables = (int) VARIABLE.matcher(path).results().count();
        return new DocumentedOperation(method, Pattern.compile(form), variables, description);
    }

    boolean isAskedBy(ApiAnswer answer) {
        return method.equalsIgnoreCase(answer.method()) && path.matcher(answer.path()).matches();
    }

    String id() {
        return description.path("operationId").asText();
    }

    boolean documents(int status) {
        return description.path("responses").has(String.valueOf(status));
    }

    /// The response of the status. The default stands for errors only; a missing node otherwise.
    JsonNode response(int status) {
        JsonNode responses = description.path("responses");
        JsonNode exact = responses.path(String.valueOf(status));
        return exact.isMissingNode() && status >= 400 ? responses.path("default") : exact;
    }
}
