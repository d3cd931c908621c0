package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.merkle.ConsistencyProof;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.InclusionProof;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "log")
class LogResource {

    /// A tree head is outdated by the next event but never becomes invalid.
    private static final String BRIEFLY = "public, max-age=2";

    /// A proof for given sizes stays valid.
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final ProofViews proofs;

    LogResource(ProofViews proofs) {
        this.proofs = proofs;
    }

    @GET
    @PermitAll
    @Path("tree-head")
    @Operation(
            summary = "Get the tree head of the transparency log",
            description =
                    "Signed size and root hash of the Merkle tree (RFC 9162) over the events of all"
                            + " consents. Keep it: every later tree must be consistent with it.")
    public RestResponse<SignedTreeHead> getTreeHead() {
        return cached(BRIEFLY, proofs.head());
    }

    @GET
    @PermitAll
    @Path("inclusion")
    @Operation(
            summary = "Prove that a leaf is in the log",
            description =
                    "A leaf is a salted hash of one event. Only the receipt contains the salt, so the"
                            + " leaf reveals nothing about the person.")
    public RestResponse<InclusionProof> getInclusionProof(@Valid @BeanParam InclusionQuery query) {
        long size = signedSize(query.treeSize, "treeSize");
        long leaf = query.isIndex() ? Long.parseLong(query.leaf) : index(query.leaf);
        if (leaf >= size) {
            throw outOfRange("leaf", "A tree of this size does not contain the leaf.");
        }
        return cached(query.treeSize == null ? BRIEFLY : FOR_EVER, proofs.inclusion(leaf, size));
    }

    @GET
    @PermitAll
    @Path("consistency")
    @Operation(
            summary = "Prove that the log only grew",
            description = "Proves that a tree of one size is a prefix of a larger one.")
    public RestResponse<ConsistencyProof> getConsistencyProof(
            @Valid @BeanParam ConsistencyQuery query) {
        long to = signedSize(query.to, "to");
        long from = query.from;
        if (from > to) {
            throw outOfRange("from", "The older tree must not be larger than the newer one.");
        }
        return cached(query.to == null ? BRIEFLY : FOR_EVER, proofs.consistency(from, to));
    }

    private long signedSize(@Nullable Long asked, String parameter) {
        long last = proofs.head().head().treeSize();
        if (asked == null) {
            return last;
        }
        if (asked > last) {
            throw outOfRange(parameter, "The log has not reached this size yet.");
        }
        return asked;
    }

    private long index(String leaf) {
        return proofs.index(Hash.parse(leaf)).orElseThrow(NotFound::new);
    }

    private static ProblemException outOfRange(String parameter, String message) {
        return new ProblemException(
                Problem.of(400, "OUT_OF_RANGE", message)
                        .withViolations(
                                List.of(
                                        new Problem.Violation(
                                                parameter, "OUT_OF_RANGE", message))));
    }

    private static <T> RestResponse<T> cached(String cacheControl, T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }
}
