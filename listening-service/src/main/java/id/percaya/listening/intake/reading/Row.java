package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.mention.Mention;
import java.util.List;

/// One row of an input: a mention, or all that is wrong with it.
public sealed interface Row {

    record Read(Mention mention) implements Row {}

    record Broken(List<RowError> errors) implements Row {}
}
