package id.percaya.kit.directory;

/// A code in a body.
///
/// @param pointer its place (RFC 6901)
record FoundCode(CodeKind kind, String code, String pointer) {

    boolean isSameAs(FoundCode other) {
        return kind == other.kind && code.equals(other.code);
    }
}
