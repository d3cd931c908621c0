package id.percaya.eventstore.json;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Encrypts and decrypts the personal fields of one event or state.
///
/// A field is named by its components from the root, joined by `/`, with `*` for an element of a
/// list: `visitors/*/name`.
public interface Sealer {

    /// The subject of fields that name none.
    UUID subject();

    /// @param value JSON
    String seal(UUID subject, String field, String value);

    /// @param formerly other full names under which the field may have been sealed
    /// @return the JSON; null when the subject has been erased
    @Nullable String open(UUID subject, String field, List<String> formerly, String sealed);
}
