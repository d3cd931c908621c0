package id.percaya.listening.concern.setting;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of the settings.
@ApplicationScoped
public class ConcernSettings {

    private final CommandHandler<ConcernSettingCommand, ConcernSetting, ConcernSettingEvent>
            handler;

    ConcernSettings(EventStore store) {
        handler =
                new CommandHandler<>(new ConcernSettingDecider(), ConcernSettingEvent.TYPES, store);
    }

    public Version handle(
            ConcernSettingId id, ConcernSettingCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
