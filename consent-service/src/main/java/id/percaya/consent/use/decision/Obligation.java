package id.percaya.consent.use.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What has to be done for a use to be permitted.
///
/// @param by until when, for `REMOVE_BY`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Obligation(Kind kind, @Nullable Instant by) {

    @Schema(
            name = "ObligationKind",
            description =
                    "BLUR_FACE: faces are made unrecognisable; NO_NAME: the name is left out; NO_VOICE:"
                            + " the voice is left out or changed; DISCLOSE_COMPENSATION: it is said that"
                            + " the person was paid (45 CFR 164.508(a)(3)(ii)); REMOVE_BY: it is taken"
                            + " down at the instant in `by`.")
    public enum Kind {
        BLUR_FACE,
        /// Where it is not asked for, the name may go along; how long is for a question of its own
        /// about NAME.
        NO_NAME,
        /// As for the name, about AUDIO.
        NO_VOICE,
        /// UU PDP 27/2022 art. 21, HIPAA 45 CFR 164.508(a)(3)(ii): that it was paid for is said.
        DISCLOSE_COMPENSATION,
        /// The first instant at which it may no longer be seen.
        REMOVE_BY
    }

    static Obligation to(Kind kind) {
        return new Obligation(kind, null);
    }

    static Obligation removeBy(Instant by) {
        return new Obligation(Kind.REMOVE_BY, by);
    }
}
