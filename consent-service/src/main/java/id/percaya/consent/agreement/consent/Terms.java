package id.percaya.consent.agreement.consent;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is signed.
///
/// @param formId the edition of the form; null for what was recorded before there were forms
/// @param language of the text that was read, BCP 47
/// @param grants 1 to 200
/// @param compensation what the person gets for it; null for nothing
public record Terms(
        @Nullable UUID formId, String language, List<Grant> grants, @Nullable Money compensation) {

    public static final int MOST_GRANTS = 200;

    /// Named in all grants together: of so many grants with so many assets an announcement is just
    /// below the 64 KiB that it may have.
    public static final int MOST_ASSETS = 150;

    public Terms {
        grants = List.copyOf(grants);
        if (grants.isEmpty() || grants.size() > MOST_GRANTS) {
            throw new IllegalArgumentException("grants: " + grants.size());
        }
    }

    /// When the last of the grants ends.
    public static Instant end(List<Grant> grants) {
        return grants.stream().map(Grant::until).max(naturalOrder()).orElseThrow();
    }
}
