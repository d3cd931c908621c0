package id.percaya.consent.proof.transparency.merkle;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Proves that a tree of one size is a prefix of a larger one.
@Schema(requiredProperties = {"from", "to", "path"})
public record ConsistencyProof(
        @Schema(minimum = "1", description = "Size of the older tree.") long from,
        @Schema(minimum = "1", description = "Size of the newer tree.") long to,
        @Schema(
                        description = "Hashes from which both roots can be computed, in base64url.",
                        maxItems = 64)
                List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /// RFC 9162 section 2.1.4.2.
    public boolean proves(Hash older, Hash newer) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && older.equals(newer);
        }
        List<Hash> rest = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            rest.addFirst(older);
        }
        return !rest.isEmpty() && follow(rest, older, newer);
    }

    private boolean follow(List<Hash> rest, Hash older, Hash newer) {
        int complete = Long.numberOfTrailingZeros(from);
        long at = (from - 1) >> complete;
        long last = (to - 1) >> complete;
        Hash first = rest.getFirst();
        Hash second = rest.getFirst();
        for (Hash beside : rest.subList(1, rest.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                first = Hash.ofNode(beside, first);
                second = Hash.ofNode(beside, second);
                int levels = (at & 1) == 1 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= levels;
                last >>= levels;
            } else {
                second = Hash.ofNode(second, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(older) && second.equals(newer);
    }
}
