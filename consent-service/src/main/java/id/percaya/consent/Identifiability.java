package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a person can be recognised in a use, in rising order. Permitting one degree permits the
/// lower ones.
@Schema(
        description =
                "How far a person can be recognised, in rising order. Permitting"
                        + " one degree permits the lower ones. ANONYMOUS: nobody can"
                        + " recognise the person with reasonable means; MASKED: face, name"
                        + " and voice are hidden, but people who know the story may guess;"
                        + " IDENTIFIABLE: recognisable.")
public enum Identifiability {
    /// Nobody can recognise the person with reasonable means: the converse of UU PDP 27/2022 art.
    /// 4(3)f, GDPR recital 26.
    ANONYMOUS,
    /// Face, name and voice are hidden, but people who know the story may guess.
    MASKED,
    IDENTIFIABLE
}
