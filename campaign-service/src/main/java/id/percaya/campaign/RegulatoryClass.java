package id.percaya.campaign;

/// What a campaign is in the eyes of the law: Permenkes 1787/2010 art. 1 tells advertising,
/// publication and public service messages apart.
public enum RegulatoryClass {
    ADVERTISING,
    PUBLICATION,
    PUBLIC_SERVICE,
    EDUCATION,
    CRISIS,
    RECOVERY;

    /// Whether the ban on patients' testimony applies: Permenkes 1787/2010 art. 5 (the letter is
    /// still to be verified against the official text).
    public boolean forbidsTestimony() {
        return switch (this) {
            case ADVERTISING, PUBLICATION -> true;
            case PUBLIC_SERVICE, EDUCATION, CRISIS, RECOVERY -> false;
        };
    }
}
