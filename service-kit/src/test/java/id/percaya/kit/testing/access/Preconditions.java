package id.percaya.kit.testing.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tries `If-Match` on one operation, and collects the unexpected answers.
final class Preconditions {

    private static final String IF_MATCH = "If-Match";
    private static final int PRECONDITION_REQUIRED = 428;

    /// 422 when the example names something that does not exist, which may be told first (RFC 9110,
    /// section 13.2.1).
    private static final Set<Integer> REFUSED = Set.of(412, 422);

    /// A version that no stream of a test has, next to a weak tag and to one that is not ours.
    private static final String STALE = "\"999999999\", W/\"1\", \"01\"";

    private final ApiOperation operation;
    private final String token;
    private final ApiClient wire;
    private final List<String> surprises = new ArrayList<>();

    Preconditions(ApiOperation operation, Expectation expected, ApiClient wire) {
        this.operation = operation;
        this.wire = wire;
        this.token = expected.token();
    }

    /// 428 exactly where the document requires the header.
    List<String> withoutIfMatch() {
        int status = wire.send(operation, SampleValues.NOBODY, token, null, null).status();
        if ((status == PRECONDITION_REQUIRED) != operation.requires(IF_MATCH)) {
            surprises.add("without If-Match: " + status);
        }
        return surprises;
    }

    List<String> withStaleVersion(TenantFixtures made) {
        String own = made.of(operation.collection());
        ApiClient.Reply reply = wire.send(operation, own, token, null, STALE);
        if (!REFUSED.contains(reply.status())) {
            surprises.add("with a stale If-Match: " + reply);
        }
        return surprises;
    }
}
