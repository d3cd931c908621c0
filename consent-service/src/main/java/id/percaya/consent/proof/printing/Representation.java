package id.percaya.consent.proof.printing;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/// The ways to give a person a document: to be read by machines, to be checked, to be read by
/// people.
public enum Representation {
    JSON(MediaType.APPLICATION_JSON),
    JWS(Representation.JOSE),
    PAGE(MediaType.TEXT_HTML);

    /// Of a compact JWS: RFC 7515 section 9.2.1.
    public static final String JOSE = "application/jose";

    /// No script, nothing from elsewhere, and in nobody's frame.
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

    /// The one that is asked for; JSON when that is left open.
    ///
    /// @throws NotAcceptableException when it is none of them
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

    /// The answer as this; kept by nobody in between, since it is for the person alone.
    public Response of(Response answer) {
        Response.ResponseBuilder told =
                Response.fromResponse(answer)
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return switch (this) {
            case JSON, JWS -> told.type(type()).build();
            case PAGE ->
                    told.type(type().withCharset("UTF-8"))
                            .header("Content-Security-Policy", POLICY)
                            .build();
        };
    }

    private MediaType type() {
        return MediaType.valueOf(type);
    }
}
