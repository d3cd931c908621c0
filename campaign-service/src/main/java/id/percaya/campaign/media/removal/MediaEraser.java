package id.percaya.campaign.media.removal;

import id.percaya.campaign.media.upload.MediaCommand.EraseMedia;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaItems;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.eventstore.sealing.ErasureRecorder;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Erases media by destroying their keys. The kit repeats an erasure that a restored backup has
/// undone; then this records it again.
@ApplicationScoped
class MediaEraser implements ErasureRecorder {

    private final Instance<Erasure> erasure;
    private final MediaItems items;
    private final Clock clock;

    MediaEraser(Instance<Erasure> erasure, MediaItems items, Clock clock) {
        this.erasure = erasure;
        this.items = items;
        this.clock = clock;
    }

    /// Repeating it does no harm.
    void erase(UUID media, Instant at, CommandContext context) {
        var _ =
                erasure.get()
                        .erase(
                                context.tenant(),
                                media,
                                context.metadata().actor(),
                                (_, _, _) -> record(media, at, context));
    }

    private void record(UUID media, Instant at, CommandContext context) {
        Version _ = items.handle(new MediaId(media), new EraseMedia(at), context);
    }

    @Override
    public void record(Tenant tenant, UUID subject, String actor) {
        EventMetadata cause = new EventMetadata(tenant, actor, Ids.next(), null, null);
        record(subject, clock.instant(), CommandContext.of(cause));
    }
}
