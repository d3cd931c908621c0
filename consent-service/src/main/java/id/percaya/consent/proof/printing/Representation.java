package id.percaya.consent.proof.printing;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/// The forms in which a person gets a document: JSON for machines, a signed JWS for checking, a
/// page for people.
public enum Representation {
    JSON(MediaType.APPLICATION_JSON),
    JWS(Representation.JOSE),
    PAGE(MediaType.TEXT_HTML);

    /// Media type of a compact JWS: RFC 7515 section 9.2.1.
    public static final String JOSE = "application/jose";

    /// Forbids scripts, external content and framing.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(
                            Arrays.stream(values())
                                    .map(Representation::type)
                                    .toArray(MediaType[]::new))
                    .build();

    private final String type;

    Representation(String type) {
        this.type = type;
    }

    /// Chosen by the `Accept` header; JSON by default.
    ///
    /// @throws NotAcceptableException when the client accepts none of them
    public static Representation wanted(Request request) {
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        return Arrays.stream(values())
                .filter(each -> each.type().isCompatible(wanted.getMediaType()))
                .findFirst()
                .orElseThrow();
    }

    /// Sets the headers of this representation. No cache may store it: it is for one person only.
    public Response of(Response answer) {
        Response.ResponseBuilder builder =
                Response.fromResponse(answer)
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return switch (this) {
            case JSON, JWS -> builder.type(type()).build();
            case PAGE ->
                    builder.type(type().withCharset("UTF-8"))
                            .header("Content-Security-Policy", POLICY)
                            .build();
        };
    }

    private MediaType type() {
        return MediaType.valueOf(type);
    }
}
