package id.percaya.kit.view;

import java.util.Set;

/// The columns of views that hold what [id.percaya.eventstore.sealing.Sealing] has sealed. Sealed
/// twice, a value looks different each time, so verification passes over them. Beans.
///
/// @param names as `table.column`
public record SealedColumns(Set<String> names) {

    public SealedColumns {
        names = Set.copyOf(names);
    }
}
