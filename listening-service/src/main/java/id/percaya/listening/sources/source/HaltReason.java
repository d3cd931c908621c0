package id.percaya.listening.sources.source;

/// Why a source is polled no more. A person has to act.
public enum HaltReason {
    /// The platform does not accept the secret.
    UNAUTHORISED,
    /// The platform gives no access token for the refresh token, which was withdrawn or has
    /// expired.
    TOKEN_NOT_RENEWED,
    FORBIDDEN,
    /// The address is gone for good (410).
    GONE,
    /// The address answers with something else, such as a web page.
    WRONG_CONTENT,
    /// The address leads into a private network.
    ADDRESS_NOT_ALLOWED,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /// It failed for too long.
    FAILING
}
