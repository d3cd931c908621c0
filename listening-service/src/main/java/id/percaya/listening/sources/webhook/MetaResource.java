package id.percaya.listening.sources.webhook;

import id.percaya.eventstore.Transactions;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.problem.ProblemException;
import id.percaya.listening.sources.source.SourceSecret;
import id.percaya.listening.sources.source.SourceSecrets;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Meta calls it without a token. The tenant is that of the source in the path, and the signature
/// by that source's secret says who calls.
@Path("/v1/webhooks/meta/{sourceId}")
@RunOnVirtualThread
@Tag(name = "sources")
class MetaResource {

    private static final int FORBIDDEN = 403;
    private static final String SIGNATURE = "X-Hub-Signature-256";
    private static final String EXAMPLE =
            """
            {"object": "instagram", "entry": [{"id": "17841474524784050", "time": 1755779280, "changes": []}]}
            """;

    private final WebhookSources sources;
    private final SourceSecrets secrets;
    private final Deliveries deliveries;
    private final Transactions transactions;
    private final Clock clock;

    MetaResource(
            WebhookSources sources,
            SourceSecrets secrets,
            Deliveries deliveries,
            Transactions transactions,
            Clock clock) {
        this.sources = sources;
        this.secrets = secrets;
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "verifyMetaWebhook",
            summary = "Verify the address of a webhook",
            description =
                    "Meta calls it when the webhook is set up, and gets its challenge back. 403 unless hub.mode is"
                            + " subscribe and the token is that of the source.")
    public RestResponse<String> verifyMetaWebhook(
            @RestPath UUID sourceId,
            @Parameter(description = "Always `subscribe`.", example = "subscribe")
                    @QueryParam("hub.mode")
                    @NotNull @Size(max = 20) String mode,
            @Parameter(description = "The verifyToken of the source.", example = "melati")
                    @QueryParam("hub.verify_token")
                    @NotNull @Size(max = 200) String token,
            @Parameter(description = "The answer that Meta expects.", example = "1158201444")
                    @QueryParam("hub.challenge")
                    @NotNull @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9._-]+") String challenge) {
        WebhookSource source = sources.find(sourceId).orElseThrow(NotFound::new);
        String expected = secrets.of(source.tenant(), source.id()).verifyToken();
        if (!mode.equals("subscribe") || expected == null || !isSame(expected, token)) {
            throw new ProblemException(
                    FORBIDDEN, "VERIFY_TOKEN_WRONG", "The token is not that of the source.");
        }
        return RestResponse.ok(challenge);
    }

    @POST
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "receiveMetaDelivery",
            summary = "Receive a delivery",
            description =
                    "Signed by the secret of the app. It is stored before it is answered and read shortly after; a"
                            + " repeat changes nothing. 403 SIGNATURE_INVALID if the signature is missing or wrong, and"
                            + " nothing is stored. 404 unless the source is active.")
    @Extension(name = OpenApiFilter.ASKS, value = "true", parseValue = true)
    public RestResponse<DeliveryReceipt> receiveMetaDelivery(
            @RestPath UUID sourceId,
            @Parameter(
                            description =
                                    "`sha256=` and the HMAC-SHA-256 of the body in hexadecimal.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 200,
                                            pattern = "^[ -~]*$"))
                    @HeaderParam(SIGNATURE)
                    @Nullable String signature,
            @RequestBody(
                            description = "The changes, as Meta documents them.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = EXAMPLE,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    InputStream body)
            throws IOException {
        WebhookSource source =
                sources.find(sourceId).filter(WebhookSource::active).orElseThrow(NotFound::new);
        SourceSecret secret = secrets.of(source.tenant(), source.id());
        byte[] bytes = body.readAllBytes();
        if (secret.appSecret() == null
                || !MetaSignature.isValid(secret.appSecret(), bytes, signature)) {
            throw new ProblemException(
                    FORBIDDEN, "SIGNATURE_INVALID", "The signature is missing or wrong.");
        }
        Instant at = clock.instant();
        return transactions.call(
                source.tenant(),
                () -> {
                    deliveries.add(source, bytes, at);
                    return RestResponse.ok(new DeliveryReceipt(true));
                });
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
