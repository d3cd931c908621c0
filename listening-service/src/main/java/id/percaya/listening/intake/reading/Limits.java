package id.percaya.listening.intake.reading;

/// Maximum lengths in characters.
final class Limits {

    static final int TITLE = 1_000;
    static final int TEXT = 100_000;

    private Limits() {}
}
