package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import id.percaya.kit.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The parameters of an upload, beside the file. The URL holds ids, codes and an instant, never a
/// name.
@SuppressWarnings("NullAway.Init") // set by the framework, and validated before they are used
public final class EvidenceParameters {

    @Parameter(description = "The consent that the evidence proves.")
    @QueryParam("consentId")
    @NotNull UUID consentId;

    @Parameter(description = "The pseudonym of the person whose consent it proves.")
    @QueryParam("subjectId")
    @NotNull UUID subjectId;

    @Parameter(description = "Signed by hand, spoken into a recording, or signed electronically.")
    @QueryParam("method")
    @NotNull Method method;

    @Parameter(description = "Language in which the person was asked, BCP 47.", example = "id")
    @QueryParam("language")
    @NotNull @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
    @Size(max = 35) String language;

    @Parameter(description = "When it was signed or spoken; not in the future.")
    @QueryParam("capturedAt")
    @NotNull Instant capturedAt;

    @Parameter(
            description =
                    "The name of the person who saw it signed or spoken, as"
                            + " percent-encoded UTF-8.",
            example = "Siti%20Aminah")
    @HeaderParam(WitnessHeader.HEADER)
    @Size(max = 1800) @Nullable String witness;

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Nullable String type;

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.CONTENT_ENCODING)
    @Nullable String encoding;

    /// @throws ProblemException when the body is compressed, because the check of the first bytes
    ///   sees only the compressed form
    String contentType() {
        if (encoding != null) {
            throw new ProblemException(
                    415, "CONTENT_ENCODING_UNSUPPORTED", "Send the file without Content-Encoding.");
        }
        return String.valueOf(type);
    }

    @Nullable String witness() {
        return WitnessHeader.name(witness);
    }

    ReceiveEvidenceRequest request(ReceivedFile file, @Nullable String name) {
        return new ReceiveEvidenceRequest(
                consentId, subjectId, file, method, language, capturedAt, name);
    }
}
