package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaReader;
import id.percaya.campaign.media.download.MediaAddresses;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.planning.rendition.RenditionMedium;
import id.percaya.campaign.publishing.sending.OutgoingMedium.SubtitleFile;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the media of a post as a channel gets them, within the current transaction.
@ApplicationScoped
class OutgoingMediaReader {

    private final MediaReader media;
    private final MediaAddresses addresses;

    OutgoingMediaReader(MediaReader media, MediaAddresses addresses) {
        this.media = media;
        this.addresses = addresses;
    }

    /// In the order of the post; the cover comes last.
    List<OutgoingMedium> of(Rendition rendition, Tenant tenant) {
        if (rendition.media().isEmpty() && rendition.cover() == null) {
            return List.of();
        }
        Map<UUID, MediaFacts> facts =
                media.facts(
                        rendition
                                .visible()
                                .map(RenditionMedium::mediaId)
                                .collect(Collectors.toSet()));
        return Stream.concat(
                        rendition.media().stream()
                                .map(medium -> outgoing(medium, facts, false, tenant)),
                        Stream.ofNullable(rendition.cover())
                                .map(medium -> outgoing(medium, facts, true, tenant)))
                .toList();
    }

    private OutgoingMedium outgoing(
            RenditionMedium medium, Map<UUID, MediaFacts> facts, boolean cover, Tenant tenant) {
        MediaFacts file = facts.get(medium.mediaId());
        return new OutgoingMedium(
                address(medium.mediaId(), tenant),
                medium.sha256(),
                medium.type().contentType(),
                file == null ? null : file.width(),
                file == null ? null : file.height(),
                medium.altText(),
                subtitles(medium.subtitles(), tenant),
                cover);
    }

    private @Nullable SubtitleFile subtitles(@Nullable StoredFile file, Tenant tenant) {
        return file == null
                ? null
                : new SubtitleFile(address(file.mediaId(), tenant), file.sha256());
    }

    /// Of the stored bytes, whose hash goes with it. A receiver that needs another format makes it.
    private URI address(UUID file, Tenant tenant) {
        return addresses.signed(tenant, file, MediaPart.ORIGINAL);
    }
}
