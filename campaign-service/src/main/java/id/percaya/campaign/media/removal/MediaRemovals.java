package id.percaya.campaign.media.removal;

import id.percaya.campaign.media.storage.MediaFiles;
import id.percaya.campaign.media.upload.MediaCommand.RemoveMedia;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaItems;
import id.percaya.campaign.media.upload.MediaRemoval;
import id.percaya.campaign.media.use.MediaNamings;
import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Removes media that no content names, with their files.
@ApplicationScoped
class MediaRemovals {

    private final MediaItems items;
    private final MediaNamings namings;
    private final MediaFiles files;
    private final GateLock lock;

    MediaRemovals(MediaItems items, MediaNamings namings, MediaFiles files, GateLock lock) {
        this.items = items;
        this.namings = namings;
        this.files = files;
        this.lock = lock;
    }

    /// Takes the lock before it looks: a content that is just being written names the medium, or
    /// finds it gone.
    Version remove(MediaId id, MediaRemoval reason, Instant at, CommandContext context) {
        lock.lockExclusive(context.tenant());
        boolean named = namings.isNamed(id.value());
        Version version = items.handle(id, new RemoveMedia(reason, named, at), context);
        files.remove(id.value());
        return version;
    }
}
