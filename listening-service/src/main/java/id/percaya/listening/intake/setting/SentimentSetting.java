package id.percaya.listening.intake.setting;

import id.percaya.listening.intake.understood.SentimentBasis;

public sealed interface SentimentSetting {
    record Unset() implements SentimentSetting {}

    record Chosen(SentimentBasis basis) implements SentimentSetting {}
}
