package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.Mention;
import java.util.List;

/// One row of a file: a mention, or its errors.
public sealed interface Row {

    record Read(Mention mention) implements Row {}

    record Broken(List<RowError> errors) implements Row {}
}
