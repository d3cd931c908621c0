package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.Use;
import id.percaya.campaign.permission.consentstatus.ConsentPermission;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people whom a post shows, and the consents that permit it.
record ShownPeople(ContentVersion content, Channel channel, PublicationFacts facts) {

    /// Whether each person permits each way in which they are shown.
    boolean allPermit(Instant at) {
        return all().allMatch(shown -> permission(shown, at).isPresent());
    }

    /// The consents that permit it, ordered by id.
    List<ConsentReference> consents(Instant at) {
        return all().flatMap(shown -> permission(shown, at).stream())
                .map(permission ->
                        new ConsentReference(permission.consentId(), permission.version()))
                .distinct()
                .sorted(Comparator.comparing(ConsentReference::consentId))
                .toList();
    }

    private Stream<Shown> all() {
        return content.subjects().stream()
                .flatMap(subject ->
                        subject.media().stream()
                                .map(medium ->
                                        new Shown(subject.subjectId(), use(subject, medium))));
    }

    private @Nullable Use use(Subject subject, Medium medium) {
        Purpose purpose = content.purpose();
        PostFacts post = facts.post();
        return purpose == null
                ? null
                : new Use(
                        purpose,
                        channel,
                        medium,
                        subject.shownAs(),
                        content.contentSha256(),
                        post.sha256(),
                        post.showing(subject.subjectId(), medium));
    }

    private Optional<ConsentPermission> permission(Shown shown, Instant at) {
        Use use = shown.use();
        if (use == null) {
            return Optional.empty();
        }
        return facts.consents().stream()
                .filter(permission -> permission.subjectId().equals(shown.subjectId()))
                .filter(permission -> permission.grant().permits(use, at))
                .findFirst();
    }

    /// One person shown in one way.
    ///
    /// @param use null when the content names no purpose, so nothing can permit it
    private record Shown(UUID subjectId, @Nullable Use use) {}
}
