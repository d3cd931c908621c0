package id.percaya.campaign.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Subject;
import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `publication.scheduled.v1`, `.held.v1`, `.released.v1`, `.published.v1`, `.unconfirmed.v1`,
/// `.failed.v1`, `.missed.v1` and `.retracted.v1`.
///
/// @param subjectIds pseudonyms of consent-service
/// @param consents the consents that the claim relied on; absent when nobody is shown
/// @param reasons the reasons that hold it, in alphabetical order
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationAnnounced(
        UUID contentId,
        @Nullable UUID campaignId,
        @Nullable UUID statementId,
        @Nullable UUID crisisId,
        String facility,
        Channel channel,
        Kind kind,
        String contentSha256,
        List<UUID> subjectIds,
        @Nullable List<ConsentReference> consents,
        PublicationState state,
        @Nullable List<String> reasons,
        @Nullable Instant publishedAt,
        @Nullable URI url) {

    static PublicationAnnounced of(PublicationTarget target, PublicationState state) {
        return of(target, state, null, null, null);
    }

    static PublicationAnnounced of(PublicationPublished published) {
        return of(
                        published.booking(),
                        PublicationState.PUBLISHED,
                        null,
                        published.publishedAt(),
                        published.url())
                .withConsents(published.consents());
    }

    PublicationAnnounced withConsents(List<ConsentReference> relied) {
        return new PublicationAnnounced(
                contentId,
                campaignId,
                statementId,
                crisisId,
                facility,
                channel,
                kind,
                contentSha256,
                subjectIds,
                relied.isEmpty() ? null : relied,
                state,
                reasons,
                publishedAt,
                url);
    }

    PublicationAnnounced withReasons(Set<HoldReason> held) {
        return new PublicationAnnounced(
                contentId,
                campaignId,
                statementId,
                crisisId,
                facility,
                channel,
                kind,
                contentSha256,
                subjectIds,
                consents,
                state,
                held.stream().map(Enum::name).sorted().toList(),
                publishedAt,
                url);
    }

    private static PublicationAnnounced of(
            PublicationTarget target,
            PublicationState state,
            @Nullable List<String> reasons,
            @Nullable Instant publishedAt,
            @Nullable URI url) {
        ContentVersion content = target.piece();
        ContentVersion.Statement statement = content.statement();
        return new PublicationAnnounced(
                content.contentId(),
                content.campaignId(),
                statement == null ? null : statement.statementId(),
                statement == null ? null : statement.crisisId(),
                content.about().facility(),
                target.channel(),
                content.kind(),
                content.contentSha256(),
                content.subjects().stream().map(Subject::subjectId).toList(),
                null,
                state,
                reasons,
                publishedAt,
                url);
    }
}
