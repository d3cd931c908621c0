package id.percaya.listening.intake.mention;

import id.percaya.listening.intake.address.CanonicalAddress;

/// The address of a mention, as received and in canonical form. Two addresses of the same page have
/// the same canonical form.
///
/// @param url as received, at most 2,048 characters
public record Link(String url, String canonical) {

    public static final int MAX_LENGTH = 2048;

    /// Rises with the rules of the canonical form, so that [AddressUpgrade] finds the stored forms
    /// of earlier rules.
    public static final int RULES = 2;

    /// @throws IllegalArgumentException if the text is not a web address
    public static Link of(String url) {
        if (url.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not a web address");
        }
        return new Link(url, CanonicalAddress.of(url));
    }

    /// The host. The reach of a non-social mention is counted by its domain.
    public String domain() {
        return hostOf(canonical);
    }

    public static String hostOf(String canonical) {
        return canonical.substring("https://".length()).split("[/?:#]", 2)[0];
    }
}
