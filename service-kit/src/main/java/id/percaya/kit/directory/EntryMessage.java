package id.percaya.kit.directory;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;

/// The data of a `directory.entry.v1`, as far as the check of codes needs it: the whole state of an
/// entry.
record EntryMessage(
        CodeKind kind, String code, String name, EntryStatus status, List<String> synonyms) {

    EntryMessage {
        // a record without one of them cannot be read
        requireNonNull(kind);
        requireNonNull(code);
        requireNonNull(name);
        requireNonNull(status);
        synonyms = List.copyOf(requireNonNullElse(synonyms, List.of()));
    }
}
