package id.percaya.campaign.media;

import static id.percaya.campaign.Requests.TENANT;

import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The requests of the tests of media.
public final class MediaRequests {

    public static final String MEDIA = "/v1/media";

    /// Sends the bytes as they are, without a character set in the content type.
    private static final RestAssuredConfig BYTES =
            RestAssured.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private MediaRequests() {}

    public static RequestSpecification by(String role, String tenant) {
        return RestAssured.given().config(BYTES).auth().oauth2(Tokens.of(role, tenant));
    }

    public static RequestSpecification author() {
        return by("communications", TENANT);
    }

    public static ValidatableResponse send(String type, byte[] file) {
        return send(author(), type, file);
    }

    public static ValidatableResponse send(RequestSpecification by, String type, byte[] file) {
        return by.contentType(type).body(file).post(MEDIA).then();
    }

    /// Uploads a file and returns its id.
    public static String uploaded(String type, byte[] file) {
        return send(type, file).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse content(String id) {
        return author().get(MEDIA + "/" + id + "/content").then();
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
