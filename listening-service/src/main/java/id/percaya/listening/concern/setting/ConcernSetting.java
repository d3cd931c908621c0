package id.percaya.listening.concern.setting;

public sealed interface ConcernSetting {
    record Unset() implements ConcernSetting {}

    record Chosen(ConcernRules rules) implements ConcernSetting {}
}
