package id.percaya.listening.intake.cell;

/// Maximum lengths in characters.
public final class Limits {

    public static final int TITLE = 1_000;
    public static final int TEXT = 100_000;

    private Limits() {}
}
