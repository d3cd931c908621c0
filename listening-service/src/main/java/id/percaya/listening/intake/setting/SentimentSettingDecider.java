package id.percaya.listening.intake.setting;

import id.percaya.eventstore.Decider;
import id.percaya.listening.intake.setting.SentimentSetting.Chosen;
import id.percaya.listening.intake.setting.SentimentSetting.Unset;
import id.percaya.listening.intake.setting.SentimentSettingCommand.ChooseSentimentBasis;
import id.percaya.listening.intake.setting.SentimentSettingEvent.SentimentBasisChosen;
import id.percaya.listening.intake.understood.SentimentBasis;
import java.util.List;

/// The last choice replaces the earlier one; no command is refused.
public final class SentimentSettingDecider
        implements Decider<SentimentSettingCommand, SentimentSetting, SentimentSettingEvent> {

    @Override
    public SentimentSetting initial() {
        return new Unset();
    }

    @Override
    public List<SentimentSettingEvent> decide(
            SentimentSettingCommand command, SentimentSetting setting) {
        return switch (command) {
            case ChooseSentimentBasis(SentimentBasis basis) ->
                    setting.equals(new Chosen(basis))
                            ? List.of()
                            : List.of(new SentimentBasisChosen(basis));
        };
    }

    @Override
    public SentimentSetting evolve(SentimentSetting setting, SentimentSettingEvent event) {
        return switch (event) {
            case SentimentBasisChosen(SentimentBasis basis) -> new Chosen(basis);
        };
    }
}
