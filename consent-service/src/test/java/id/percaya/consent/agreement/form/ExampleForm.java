package id.percaya.consent.agreement.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.consent.Requests;
import id.percaya.kit.json.TolerantJson;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// The clinic's form, which has every element in Bahasa Indonesia and in English.
public final class ExampleForm {

    private static final Path FILE = Path.of("../deploy/local/cases/clinic/release-form.json");

    private ExampleForm() {}

    /// The request that drafts the form, under a new code, because each code has only one first
    /// edition.
    public static ObjectNode form() {
        try {
            ObjectNode form = (ObjectNode) TolerantJson.mapper().readTree(Files.readString(FILE));
            return form.put("code", "form-" + UUID.randomUUID());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ObjectNode content(ObjectNode form) {
        return (ObjectNode) form.get("content");
    }

    /// Drafts the form and returns its address.
    public static String drafted(ObjectNode form) {
        return draft(form).statusCode(201).extract().header("Location");
    }

    /// Publishes the form and returns its address.
    public static String published(ObjectNode form) {
        String address = drafted(form);
        publish(address).statusCode(200);
        return address;
    }

    static ValidatableResponse draft(JsonNode form) {
        return Requests.officer().body(form.toString()).post("/v1/release-forms").then();
    }

    static ValidatableResponse publish(String address) {
        return Requests.officer().post(address + "/publish").then();
    }

    static ObjectNode texts(ObjectNode form, String language) {
        return (ObjectNode) form.at("/content/wordings/" + language + "/texts");
    }

    static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
