package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaReader;
import id.percaya.campaign.media.download.MediaRendition;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.publishing.gate.PostFacts;
import id.percaya.campaign.publishing.gate.PostFacts.Appearance;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the facts of a post for the gate, within the current transaction. They are those of the
/// scheduled version, also when a later one replaced it: what is public by then is judged by what
/// it shows.
@ApplicationScoped
class PostFactsReader {

    private final Contents contents;
    private final MediaReader media;

    PostFactsReader(Contents contents, MediaReader media) {
        this.contents = contents;
        this.media = media;
    }

    /// @param current the content as it is now
    PostFacts read(PublicationTarget target, Content current, Tenant tenant) {
        return scheduled(target, current, tenant)
                .map(manuscript -> facts(manuscript, target))
                .orElseGet(() ->
                        new PostFacts(target.renditionSha256(), false, false, false, List.of()));
    }

    private Optional<Manuscript> scheduled(
            PublicationTarget target, Content current, Tenant tenant) {
        ContentId id = new ContentId(target.piece().contentId());
        String sha256 = target.piece().contentSha256();
        boolean stands =
                current.approvedVersion(id)
                        .filter(version -> version.contentSha256().equals(sha256))
                        .isPresent();
        return stands ? current.approvedManuscript() : contents.approvedText(sha256, id, tenant);
    }

    private PostFacts facts(Manuscript manuscript, PublicationTarget target) {
        Rendition rendition = target.rendition(manuscript);
        List<StoredFile> files = rendition.files().toList();
        Map<UUID, MediaFacts> stored = stored(files);
        boolean lacksJpeg =
                rendition
                        .visible()
                        .map(each -> stored.get(each.mediaId()))
                        .anyMatch(each -> lacksJpeg(each, rendition.channel()));
        return new PostFacts(
                target.renditionSha256(),
                !rendition.fits(),
                !files.stream().allMatch(file -> isStored(file, stored.get(file.mediaId()))),
                !rendition.mediaFit() || lacksJpeg,
                appearances(manuscript, rendition));
    }

    private Map<UUID, MediaFacts> stored(List<StoredFile> files) {
        return files.isEmpty()
                ? Map.of()
                : media.facts(files.stream().map(StoredFile::mediaId).collect(Collectors.toSet()));
    }

    /// Whether the channel would get the JPEG of a PNG of which none was small enough.
    private static boolean lacksJpeg(@Nullable MediaFacts file, Channel channel) {
        return file != null
                && file.jpegSha256() == null
                && MediaRendition.of(file.type(), channel) == MediaPart.JPEG;
    }

    private static boolean isStored(StoredFile file, @Nullable MediaFacts stored) {
        return stored != null && stored.sha256().equals(file.sha256());
    }

    private static List<Appearance> appearances(Manuscript manuscript, Rendition rendition) {
        return rendition
                .visible()
                .flatMap(medium -> manuscript.medium(medium.mediaId()).stream())
                .flatMap(medium ->
                        medium.shows().subjects().stream()
                                .map(subject -> appearance(subject, medium)))
                .toList();
    }

    private static Appearance appearance(UUID subject, AttachedMedium medium) {
        return new Appearance(subject, medium.shownAs(), medium.sha256());
    }
}
