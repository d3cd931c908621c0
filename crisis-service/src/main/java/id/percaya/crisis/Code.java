package id.percaya.crisis;

/// The form of a facility's, procedure's, practitioner's or topic's code.
public final class Code {

    public static final String FORM = "[a-z0-9][a-z0-9-]{0,62}";
    public static final int LONGEST = 63;

    private Code() {}
}
