package id.percaya.kit.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Documents the headers that all services share.
final class Headers {

    private static final int LONGEST_KEY = 255;
    private static final String TAG = "\"[0-9]{1,9}\\.[0-9a-f]{16}\"";
    private static final String ANY_TAG = "(W/)?\"[!#-~]*\"";
    private static final String TAGS = "^(\\*|%1$s(, ?%1$s){0,9})$".formatted(ANY_TAG);

    private Headers() {}

    static Parameter idempotencyKey() {
        return parameter(
                "Idempotency-Key",
                "Identifies the request: a repeat with the same key and body gets the stored response for 48 hours.",
                text("^\"?[!#-~]{1,255}\"?$").minLength(1).maxLength(LONGEST_KEY + 2));
    }

    static Parameter ifMatch() {
        return parameter(
                "If-Match",
                "ETag of the version you saw, or several; 412 if none is of the current version.",
                text(TAGS).maxLength(LONGEST_KEY).addExample("\"1\""));
    }

    static Parameter ifNoneMatch() {
        return parameter(
                "If-None-Match",
                "ETag of your copy, or several; 304 if unchanged.",
                text(TAGS).maxLength(LONGEST_KEY));
    }

    /// Of a request that the service sends.
    static Parameter sent(String name, String description) {
        return parameter(name, description, text("^[!-~]+$").maxLength(LONGEST_KEY)).required(true);
    }

    static Parameter webhookTimestamp() {
        Schema seconds =
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int64")
                        .minimum(BigDecimal.ZERO)
                        .maximum(BigDecimal.valueOf((1L << 53) - 1));
        return parameter(
                        "Webhook-Timestamp",
                        "When it was sent, in seconds of Unix time. Refuse one that is more than five minutes off.",
                        seconds)
                .required(true);
    }

    static Parameter webhookSignature() {
        String one = "v1,[A-Za-z0-9+/]{43}=";
        return parameter(
                        "Webhook-Signature",
                        "HMAC-SHA256 over id, timestamp and body, as Standard Webhooks specifies. Of several, which blanks separate, one must fit.",
                        text("^%1$s( %1$s){0,4}$".formatted(one)).maxLength(LONGEST_KEY))
                .required(true);
    }

    static Header entityTag() {
        return header(
                "The version and a digest of the body, which also changes when another role or another"
                        + " resource alters the body. If-Match compares the version.",
                text("^" + TAG + "$").maxLength(28).addExample("\"1.09f9a1b2c3d4e5f6\""));
    }

    static Header location() {
        return header("The path of the created resource.", text("^/v1/").maxLength(LONGEST_KEY));
    }

    static Header retryAfter() {
        Schema seconds =
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.ZERO)
                        .maximum(BigDecimal.valueOf(3600));
        return header("Seconds to wait before the next attempt.", seconds);
    }

    static Header challenge() {
        return header("The challenge (RFC 6750).", text("^Bearer").maxLength(LONGEST_KEY));
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).required(true).schema(schema);
    }

    private static Parameter parameter(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema);
    }

    private static Schema text(String pattern) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).pattern(pattern);
    }
}
