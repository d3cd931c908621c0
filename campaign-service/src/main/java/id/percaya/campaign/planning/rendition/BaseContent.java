package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.planning.attachment.AttachedMedium;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The parts of a content from which the rendition of a channel is derived.
public record BaseContent(String title, String body, List<AttachedMedium> media) {

    public BaseContent {
        media = List.copyOf(media);
    }

    Optional<AttachedMedium> medium(UUID id) {
        return media.stream().filter(each -> each.mediaId().equals(id)).findFirst();
    }
}
