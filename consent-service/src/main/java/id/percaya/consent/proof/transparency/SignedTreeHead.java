package id.percaya.consent.proof.transparency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(requiredProperties = {"treeSize", "rootHash", "at", "jws"})
public record SignedTreeHead(
        @JsonUnwrapped TreeHead head,
        @Schema(
                        description =
                                "Compact JWS of the three fields above as canonical JSON (RFC 8785);"
                                        + " its type is `"
                                        + TreeHead.TYP
                                        + "`.",
                        maxLength = 4096)
                String jws) {}
