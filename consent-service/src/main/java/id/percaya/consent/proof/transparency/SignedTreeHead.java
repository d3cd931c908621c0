package id.percaya.consent.proof.transparency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A head of the tree as anyone may have it.
@Schema(requiredProperties = {"treeSize", "rootHash", "at", "jws"})
public record SignedTreeHead(
        @JsonUnwrapped TreeHead head,
        @Schema(
                        description =
                                "The same three fields as canonical JSON (RFC 8785), signed: compact"
                                        + " JWS of the type `"
                                        + TreeHead.TYP
                                        + "`.",
                        maxLength = 4096)
                String jws) {}
