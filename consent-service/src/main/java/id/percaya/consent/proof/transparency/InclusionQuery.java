package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.merkle.Hash;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

final class InclusionQuery {

    @Parameter(description = "Hash of the leaf in base64url without padding, or its index.")
    @QueryParam("leaf")
    @NotNull @Pattern(regexp = "^([0-9]{1,15}|[A-Za-z0-9_-]{43})$")
    String leaf = "";

    @Parameter(description = "Size of the tree; that of the last tree head by default.")
    @QueryParam("treeSize")
    @Min(1) @Nullable Long treeSize;

    boolean isIndex() {
        return leaf.length() < Hash.TEXT_LENGTH;
    }
}
