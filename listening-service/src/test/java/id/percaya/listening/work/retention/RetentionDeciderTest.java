package id.percaya.listening.work.retention;

import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.work.retention.RetentionCommand.ChooseRetention;
import id.percaya.listening.work.retention.RetentionEvent.RetentionChosen;
import org.junit.jupiter.api.Test;

class RetentionDeciderTest {

    @Test
    void every_command_in_every_state() {
        StateTable.of(new RetentionDecider(), RetentionCommand.class, Retention.class)
                .given()
                .given(new RetentionChosen(400))
                .when("same", new ChooseRetention(400))
                .when("other", new ChooseRetention(90))
                .then(
                        """
                        state  | ChooseRetention same | ChooseRetention other
                        Unset  | RetentionChosen      | RetentionChosen
                        Chosen | -                    | RetentionChosen
                        """);
    }
}
