package id.percaya.crisis;

/// The format of the codes of facilities, procedures, practitioners and topics.
public final class Code {

    public static final String FORM = "[a-z0-9][a-z0-9-]{0,62}";
    public static final int LONGEST = 63;

    private Code() {}
}
