package id.percaya.campaign;

/// The form of codes for facilities, procedures, practitioners and topics, such as `melati-kemang`.
public final class Code {

    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,62}";
    public static final int LENGTH = 63;

    private Code() {}
}
