package id.percaya.campaign;

/// How facilities, procedures, practitioners and topics are written: `melati-kemang`.
public final class Code {

    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,62}";
    public static final int LENGTH = 63;

    private Code() {}
}
