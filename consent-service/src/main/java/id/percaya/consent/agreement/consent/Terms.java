package id.percaya.consent.agreement.consent;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The terms of a consent, as signed.
///
/// @param formId the edition of the form; null for consents from before forms existed
/// @param language of the signed text, BCP 47
/// @param grants 1 to 200
/// @param compensation the payment to the person; null if there is none
public record Terms(
        @Nullable UUID formId, String language, List<Grant> grants, @Nullable Money compensation) {

    public static final int MOST_GRANTS = 200;

    /// The limit for all grants together. An announcement with this many grants and assets is just
    /// below its limit of 64 KiB.
    public static final int MOST_ASSETS = 150;

    public Terms {
        grants = List.copyOf(grants);
        if (grants.isEmpty() || grants.size() > MOST_GRANTS) {
            throw new IllegalArgumentException(
                    "1 to 200 grants are possible, not " + grants.size());
        }
    }

    /// The end of the last grant.
    public static Instant end(List<Grant> grants) {
        return grants.stream().map(Grant::until).max(naturalOrder()).orElseThrow();
    }
}
