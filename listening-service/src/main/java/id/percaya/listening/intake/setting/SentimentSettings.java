package id.percaya.listening.intake.setting;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of the settings.
@ApplicationScoped
public class SentimentSettings {

    private final CommandHandler<SentimentSettingCommand, SentimentSetting, SentimentSettingEvent>
            handler;

    SentimentSettings(EventStore store) {
        handler =
                new CommandHandler<>(
                        new SentimentSettingDecider(), SentimentSettingEvent.TYPES, store);
    }

    public Version handle(
            SentimentSettingId id, SentimentSettingCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
