package id.percaya.campaign;

/// The legal class of a campaign. Permenkes 1787/2010 art. 1 distinguishes advertising, publication
/// and public service messages.
public enum RegulatoryClass {
    ADVERTISING,
    PUBLICATION,
    PUBLIC_SERVICE,
    EDUCATION,
    CRISIS,
    RECOVERY;

    /// Permenkes 1787/2010 art. 5 bans patients' testimony. The exact wording is still to be
    /// checked against the official text.
    public boolean forbidsTestimony() {
        return switch (this) {
            case ADVERTISING, PUBLICATION -> true;
            case PUBLIC_SERVICE, EDUCATION, CRISIS, RECOVERY -> false;
        };
    }
}
