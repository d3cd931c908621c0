package id.percaya.consent.use.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A condition of a permission.
///
/// @param by the deadline of `REMOVE_BY`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Obligation(Kind kind, @Nullable Instant by) {

    @Schema(
            name = "ObligationKind",
            description =
                    "BLUR_FACE: make faces unrecognisable; NO_NAME: leave the name out; NO_VOICE: remove"
                            + " or change the voice; DISCLOSE_COMPENSATION: state that the person was"
                            + " paid (45 CFR 164.508(a)(3)(ii)); REMOVE_BY: take it down at the instant"
                            + " in `by`.")
    public enum Kind {
        BLUR_FACE,
        /// Without this obligation the name may accompany the asset. For how long, a separate
        /// question about NAME tells.
        NO_NAME,
        /// The same, with a question about AUDIO.
        NO_VOICE,
        /// UU PDP 27/2022 art. 21, HIPAA 45 CFR 164.508(a)(3)(ii).
        DISCLOSE_COMPENSATION,
        /// `by` is the first instant at which the asset may no longer be visible.
        REMOVE_BY
    }

    static Obligation to(Kind kind) {
        return new Obligation(kind, null);
    }

    static Obligation removeBy(Instant by) {
        return new Obligation(Kind.REMOVE_BY, by);
    }
}
