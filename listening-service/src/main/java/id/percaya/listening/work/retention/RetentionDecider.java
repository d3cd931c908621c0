package id.percaya.listening.work.retention;

import id.percaya.eventstore.Decider;
import id.percaya.listening.work.retention.Retention.Chosen;
import id.percaya.listening.work.retention.Retention.Unset;
import id.percaya.listening.work.retention.RetentionCommand.ChooseRetention;
import id.percaya.listening.work.retention.RetentionEvent.RetentionChosen;
import java.util.List;

/// The last choice replaces the earlier one; no command is refused.
public final class RetentionDecider
        implements Decider<RetentionCommand, Retention, RetentionEvent> {

    @Override
    public Retention initial() {
        return new Unset();
    }

    @Override
    public List<RetentionEvent> decide(RetentionCommand command, Retention retention) {
        return switch (command) {
            case ChooseRetention(int days) ->
                    retention.equals(new Chosen(days))
                            ? List.of()
                            : List.of(new RetentionChosen(days));
        };
    }

    @Override
    public Retention evolve(Retention retention, RetentionEvent event) {
        return switch (event) {
            case RetentionChosen(int days) -> new Chosen(days);
        };
    }
}
