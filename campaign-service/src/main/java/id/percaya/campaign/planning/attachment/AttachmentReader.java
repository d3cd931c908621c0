package id.percaya.campaign.planning.attachment;

import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaReader;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks up the files that an author names, within the current transaction. A file of another
/// tenant is unknown.
@ApplicationScoped
public class AttachmentReader {

    private final MediaReader media;

    AttachmentReader(MediaReader media) {
        this.media = media;
    }

    /// @param named null for none
    public Attachments read(@Nullable List<AttachMediumRequest> named) {
        if (named == null || named.isEmpty()) {
            return new Attachments(List.of(), List.of());
        }
        Set<UUID> files =
                named.stream()
                        .flatMap(each ->
                                Stream.concat(
                                        Stream.of(each.mediaId()),
                                        Stream.ofNullable(each.subtitles())))
                        .collect(Collectors.toSet());
        return checked(named, media.facts(files));
    }

    private static Attachments checked(
            List<AttachMediumRequest> named, Map<UUID, MediaFacts> facts) {
        List<AttachedMedium> attached = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            AttachmentCheck check = new AttachmentCheck(named.get(i), facts, "/media/" + i);
            List<Violation> found = check.faults(before);
            faults.addAll(found);
            if (found.isEmpty()) {
                attached.add(check.attached());
            }
        }
        return new Attachments(attached, faults);
    }
}
