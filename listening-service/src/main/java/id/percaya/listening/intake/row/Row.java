package id.percaya.listening.intake.row;

import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import java.util.List;

/// One row of a file.
public sealed interface Row {

    /// @param errors of single values; the mention is whole without them
    record Read(Mention mention, List<RowError> errors) implements Row {}

    /// The source has deleted this mention.
    record Removed(Origin origin) implements Row {}

    record Broken(List<RowError> errors) implements Row {}
}
