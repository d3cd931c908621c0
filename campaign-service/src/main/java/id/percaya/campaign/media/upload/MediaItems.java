package id.percaya.campaign.media.upload;

import id.percaya.campaign.media.upload.MediaCommand.EraseMedia;
import id.percaya.campaign.media.upload.MediaCommand.ReceiveMedia;
import id.percaya.campaign.media.upload.MediaCommand.RemoveMedia;
import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of media.
@ApplicationScoped
public class MediaItems {

    private final CommandHandler<MediaCommand, MediaItem, MediaEvent> handler;
    private final GateLock lock;

    MediaItems(EventStore store, GateLock lock) {
        this.lock = lock;
        handler = new CommandHandler<>(new MediaDecider(), MediaEvent.TYPES, store);
    }

    /// A command that ends a medium takes the gate lock: the log then tells which calls to a
    /// channel came before it.
    public Version handle(MediaId id, MediaCommand command, CommandContext context) {
        switch (command) {
            case RemoveMedia _, EraseMedia _ -> lock.lockExclusive(context.tenant());
            case ReceiveMedia _ -> {}
        }
        return handler.handle(id.stream(), command, context);
    }
}
