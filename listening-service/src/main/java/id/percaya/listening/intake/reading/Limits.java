package id.percaya.listening.intake.reading;

/// How long a mention's parts may be, in characters.
final class Limits {

    static final int TITLE = 1_000;
    static final int TEXT = 100_000;

    private Limits() {}
}
