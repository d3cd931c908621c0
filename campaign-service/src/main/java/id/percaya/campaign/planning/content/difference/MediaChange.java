package id.percaya.campaign.planning.content.difference;

import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MediaChange",
        description =
                "The pictures and videos that only one of two versions shows, or in another way than the"
                        + " other.")
record MediaChange(
        @Schema(
                        description = "As the new version shows them.",
                        maxItems = AttachMediumRequest.MOST_MEDIA)
                List<AttachedMedium> added,
        @Schema(
                        description = "As the old version shows them.",
                        maxItems = AttachMediumRequest.MOST_MEDIA)
                List<AttachedMedium> removed,
        @Schema(description = "True if those that both versions show stand in another order.")
                boolean reordered) {

    static Optional<MediaChange> between(List<AttachedMedium> from, List<AttachedMedium> to) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(
                        new MediaChange(
                                without(to, from),
                                without(from, to),
                                !common(from, to).equals(common(to, from))));
    }

    private static List<AttachedMedium> without(
            List<AttachedMedium> all, List<AttachedMedium> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }

    private static List<AttachedMedium> common(
            List<AttachedMedium> all, List<AttachedMedium> others) {
        return all.stream().filter(others::contains).toList();
    }
}
