package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaReader;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.download.MediaAddresses;
import id.percaya.campaign.media.download.MediaRendition;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.planning.rendition.RenditionMedium;
import id.percaya.campaign.publishing.sending.OutgoingMedium.SubtitleFile;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
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
                                .map(each -> outgoing(file(each, rendition, facts), false, tenant)),
                        Stream.ofNullable(rendition.cover())
                                .map(each -> outgoing(file(each, rendition, facts), true, tenant)))
                .toList();
    }

    /// A file of a medium, as the channel takes it.
    ///
    /// @param facts about the medium; null if it can no longer be read
    private record SentFile(
            RenditionMedium medium,
            @Nullable MediaFacts facts,
            MediaPart part,
            MediaType type,
            String sha256) {}

    /// The stored bytes, or the JPEG that was made of them. Older renditions name no JPEG; theirs
    /// is that of the store.
    private static SentFile file(
            RenditionMedium medium, Rendition rendition, Map<UUID, MediaFacts> all) {
        @Nullable MediaFacts facts = all.get(medium.mediaId());
        if (medium.jpegSha256() != null) {
            return new SentFile(medium, facts, MediaPart.JPEG, MediaType.JPEG, medium.jpegSha256());
        }
        if (facts != null
                && facts.jpegSha256() != null
                && MediaRendition.of(facts.type(), rendition.channel()) == MediaPart.JPEG) {
            return new SentFile(medium, facts, MediaPart.JPEG, MediaType.JPEG, facts.jpegSha256());
        }
        return new SentFile(medium, facts, MediaPart.ORIGINAL, medium.type(), medium.sha256());
    }

    private OutgoingMedium outgoing(SentFile file, boolean cover, Tenant tenant) {
        RenditionMedium medium = file.medium();
        return new OutgoingMedium(
                addresses.signed(tenant, medium.mediaId(), file.part()),
                file.sha256(),
                file.type().contentType(),
                file.facts() == null ? null : file.facts().width(),
                file.facts() == null ? null : file.facts().height(),
                medium.altText(),
                subtitles(medium.subtitles(), tenant),
                cover);
    }

    private @Nullable SubtitleFile subtitles(@Nullable StoredFile file, Tenant tenant) {
        return file == null
                ? null
                : new SubtitleFile(
                        addresses.signed(tenant, file.mediaId(), MediaPart.ORIGINAL),
                        file.sha256());
    }
}
