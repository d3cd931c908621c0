package id.percaya.consent.consent;

import id.percaya.consent.Grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A consent as it is shown.
@Schema(
        name = "Consent",
        requiredProperties = {
            "id",
            "version",
            "subjectId",
            "state",
            "evidence",
            "grants",
            "givenAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentDetails(
        UUID id,
        int version,
        UUID subjectId,
        ConsentState state,
        Evidence evidence,
        List<Grant> grants,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable Withdrawer withdrawnBy,
        @Nullable String withdrawalChannel,
        @Nullable Instant expiredAt)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
