package id.percaya.consent.use.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a consent ended.
@Schema(
        description =
                "How the consent ended, with articles of UU PDP 27/2022. WITHDRAWN: art. 40; EXPIRED:"
                        + " its period is over, art. 16(2)g; VOIDED: it was never valid, art. 22(5);"
                        + " ENTERED_IN_ERROR: it was recorded by mistake; ERASED: the person's data"
                        + " was destroyed, art. 43.")
public enum TakedownCause {
    /// UU PDP 27/2022 art. 40.
    WITHDRAWN,
    /// The period also limits content that was already published: UU PDP 27/2022 art. 16(2)g.
    EXPIRED,
    /// It was never valid: UU PDP 27/2022 art. 22(5).
    VOIDED,
    ENTERED_IN_ERROR,
    /// The person's data was erased: UU PDP 27/2022 art. 43.
    ERASED
}
