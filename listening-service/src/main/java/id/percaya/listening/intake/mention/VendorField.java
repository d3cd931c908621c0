package id.percaya.listening.intake.mention;

/// A field that the vendor of a mention added.
///
/// @param value as received, with personal data masked
public record VendorField(String name, String value) {

    public static final int MOST = 30;
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_VALUE = 500;
}
