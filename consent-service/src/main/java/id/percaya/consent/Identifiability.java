package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a person can be recognised in a use, in rising order: who permits one permits all below.
@Schema(
        description =
                "How far a person can be recognised, in rising order: who permits"
                        + " one permits all below. ANONYMOUS: by nobody with means reasonably"
                        + " likely to be used; MASKED: face, name and voice are hidden, and"
                        + " those who know the story may guess; IDENTIFIABLE: recognisable.")
public enum Identifiability {
    /// By nobody, with no means reasonably likely to be used: UU PDP 27/2022 art. 4(3)f read from
    /// the other side, GDPR recital 26.
    ANONYMOUS,
    /// Face, name and voice are hidden; those who know the story may still guess.
    MASKED,
    IDENTIFIABLE
}
