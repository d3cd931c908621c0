package id.percaya.consent.use.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the consent ended that a use rests on.
@Schema(
        description =
                "How the consent ended. WITHDRAWN: UU PDP 27/2022 art. 40; EXPIRED:"
                        + " its period is over, art. 16(2)g; VOIDED: it never held, art."
                        + " 22(5); ENTERED_IN_ERROR: it was recorded by mistake; ERASED: the"
                        + " person's data was destroyed, art. 43.")
public enum TakedownCause {
    /// UU PDP 27/2022 art. 40.
    WITHDRAWN,
    /// The period is over for what is shown as for what would be: UU PDP 27/2022 art. 16(2)g.
    EXPIRED,
    /// It never held: UU PDP 27/2022 art. 22(5).
    VOIDED,
    /// It was recorded by mistake, so nothing rests on it.
    ENTERED_IN_ERROR,
    /// The person has had everything erased: UU PDP 27/2022 art. 43.
    ERASED
}
