package id.percaya.listening.intake.setting;

import id.percaya.listening.intake.understood.SentimentBasis;

public sealed interface SentimentSettingCommand {
    record ChooseSentimentBasis(SentimentBasis basis) implements SentimentSettingCommand {}
}
