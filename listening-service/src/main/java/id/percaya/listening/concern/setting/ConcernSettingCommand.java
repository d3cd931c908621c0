package id.percaya.listening.concern.setting;

public sealed interface ConcernSettingCommand {
    record ChooseConcernRules(ConcernRules rules) implements ConcernSettingCommand {}
}
