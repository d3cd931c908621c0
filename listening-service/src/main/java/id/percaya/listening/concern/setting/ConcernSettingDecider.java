package id.percaya.listening.concern.setting;

import id.percaya.eventstore.Decider;
import id.percaya.listening.concern.setting.ConcernSetting.Chosen;
import id.percaya.listening.concern.setting.ConcernSetting.Unset;
import id.percaya.listening.concern.setting.ConcernSettingCommand.ChooseConcernRules;
import id.percaya.listening.concern.setting.ConcernSettingEvent.ConcernRulesChosen;
import java.util.List;

/// The last choice replaces the earlier one; no command is refused.
public final class ConcernSettingDecider
        implements Decider<ConcernSettingCommand, ConcernSetting, ConcernSettingEvent> {

    @Override
    public ConcernSetting initial() {
        return new Unset();
    }

    @Override
    public List<ConcernSettingEvent> decide(ConcernSettingCommand command, ConcernSetting setting) {
        return switch (command) {
            case ChooseConcernRules(ConcernRules rules) ->
                    setting.equals(new Chosen(rules))
                            ? List.of()
                            : List.of(new ConcernRulesChosen(rules));
        };
    }

    @Override
    public ConcernSetting evolve(ConcernSetting setting, ConcernSettingEvent event) {
        return switch (event) {
            case ConcernRulesChosen(ConcernRules rules) -> new Chosen(rules);
        };
    }
}
