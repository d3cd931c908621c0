package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// The response of a service.
public record Answer(String request, int status, JsonNode body, String etag) {

    /// Returns this answer if it is a success.
    ///
    /// @throws CheckFailed otherwise
    public Answer ok() {
        check(status / 100 == 2, () -> request + " answered " + status + ": " + body);
        return this;
    }

    /// Returns this answer if it is a refusal with this status and code, among others.
    ///
    /// @throws CheckFailed otherwise
    public Answer refused(int expected, String code) {
        check(
                status == expected && codes().contains(code),
                () ->
                        request
                                + " answered "
                                + status
                                + " "
                                + body
                                + ", not "
                                + expected
                                + " "
                                + code);
        return this;
    }

    /// Short form for display: `409 HALTED: …`.
    public String refusal() {
        return status + " " + text("code") + ": " + text("detail");
    }

    /// All codes of a refusal, which lists every rule that is not met.
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        codes.add(text("code"));
        body.path("reasons").forEach(reason -> codes.add(reason.asText()));
        return codes;
    }

    public String id() {
        return text("id");
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public long number(String field) {
        return body.path(field).asLong();
    }

    public JsonNode items() {
        return body.path("items");
    }

    /// The first list item whose field has the value; a missing node if there is none.
    ///
    /// @param field a name or a path such as `alert/alertId`
    public JsonNode item(String field, String value) {
        return StreamSupport.stream(items().spliterator(), false)
                .filter(item -> item.at("/" + field).asText().equals(value))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }
}
