package id.percaya.listening.intake.setting;

import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.intake.setting.SentimentSettingCommand.ChooseSentimentBasis;
import id.percaya.listening.intake.setting.SentimentSettingEvent.SentimentBasisChosen;
import id.percaya.listening.intake.understood.SentimentBasis;
import org.junit.jupiter.api.Test;

class SentimentSettingDeciderTest {

    @Test
    void every_command_in_every_state() {
        StateTable.of(
                        new SentimentSettingDecider(),
                        SentimentSettingCommand.class,
                        SentimentSetting.class)
                .given()
                .given(new SentimentBasisChosen(SentimentBasis.SOURCE))
                .when("same", new ChooseSentimentBasis(SentimentBasis.SOURCE))
                .when("other", new ChooseSentimentBasis(SentimentBasis.MODEL))
                .then(
                        """
                        state  | ChooseSentimentBasis same | ChooseSentimentBasis other
                        Unset  | SentimentBasisChosen      | SentimentBasisChosen
                        Chosen | -                         | SentimentBasisChosen
                        """);
    }
}
