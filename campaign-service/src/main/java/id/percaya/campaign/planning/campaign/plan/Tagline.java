package id.percaya.campaign.planning.campaign.plan;

/// The sentence that all contents of a campaign share.
public record Tagline(String text, Placement placement, Match match) {

    /// The part of a text in which it stands.
    public enum Placement {
        START,
        END,
        ANYWHERE
    }

    /// EXACT: letter by letter. NORMALISED: without regard to case, punctuation and spaces.
    public enum Match {
        EXACT,
        NORMALISED
    }
}
