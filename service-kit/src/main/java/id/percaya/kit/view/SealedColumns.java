package id.percaya.kit.view;

import id.percaya.eventstore.Sorted;
import java.util.Set;

/// The columns of views that hold sealed values ([id.percaya.eventstore.sealing.Sealing]). Sealing
/// the same value twice gives different bytes, so verification skips these columns. A service
/// declares them as beans.
///
/// @param names as `table.column`
public record SealedColumns(Set<String> names) {

    public SealedColumns {
        names = Sorted.set(names);
    }
}
