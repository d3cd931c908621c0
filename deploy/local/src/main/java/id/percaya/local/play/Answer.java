package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// What a service answered: the status, the body and the version it speaks of.
public record Answer(String request, int status, JsonNode body, String etag) {

    /// This answer, when it is a success.
    public Answer ok() {
        check(status / 100 == 2, () -> request + " answered " + status + ": " + body);
        return this;
    }

    /// This answer, when it is a refusal for this reason among others.
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

    /// How a person reads a refusal: `409 HALTED: …`.
    public String refusal() {
        return status + " " + text("code") + ": " + text("detail");
    }

    /// Every reason this answer gives: a rule that refuses names all that is in the way.
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

    /// The first of a list whose field has the value; a missing node when there is none.
    ///
    /// @param field a name, or a path as `alert/alertId`
    public JsonNode item(String field, String value) {
        return StreamSupport.stream(items().spliterator(), false)
                .filter(item -> item.at("/" + field).asText().equals(value))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }
}
