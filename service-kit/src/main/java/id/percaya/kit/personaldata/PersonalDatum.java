package id.percaya.kit.personaldata;

/// A place in a text that holds personal data.
///
/// @param start index of the first character
/// @param end index after the last one
public record PersonalDatum(PersonalKind kind, int start, int end) {

    boolean overlaps(PersonalDatum other) {
        return start < other.end && other.start < end;
    }
}
