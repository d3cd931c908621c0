package id.percaya.campaign.planning.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a medium shows people.
@Schema(
        description =
                "NONE: no person is in it. UNRECOGNISABLE: people are in it, and nobody can be"
                        + " recognised. RECOGNISABLE: at least one person can be recognised. Where people"
                        + " are in it, a subject or a practitioner is named, or it is a public"
                        + " place.")
public enum People {
    NONE,
    UNRECOGNISABLE,
    RECOGNISABLE
}
