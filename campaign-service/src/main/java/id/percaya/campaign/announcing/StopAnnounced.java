package id.percaya.campaign.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Subject;
import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublishedDespiteStop;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `publication.stop-asked.v1` and `publication.published-despite-stop.v1`.
///
/// @param subjectIds pseudonyms of consent-service
/// @param consents the consents that the claim relied on; absent when nobody is shown
/// @param reasons the reasons of the stop, in alphabetical order
/// @param crisisIds the crises whose halts are among the reasons; absent if there is none
@JsonInclude(JsonInclude.Include.NON_NULL)
record StopAnnounced(
        UUID contentId,
        @Nullable UUID campaignId,
        @Nullable UUID statementId,
        String facility,
        Channel channel,
        Kind kind,
        String contentSha256,
        List<UUID> subjectIds,
        @Nullable List<ConsentReference> consents,
        PublicationState state,
        List<String> reasons,
        @Nullable List<UUID> crisisIds,
        Instant stopAskedAt,
        @Nullable Instant publishedAt,
        @Nullable URI url) {

    static StopAnnounced of(StopAsked asked) {
        return of(
                asked.booking(),
                asked.consents(),
                PublicationState.STOP_ASKED,
                asked.reasons(),
                crises(asked.halts()),
                asked.askedAt(),
                null,
                null);
    }

    static StopAnnounced of(PublishedDespiteStop breach) {
        return of(
                breach.booking(),
                breach.consents(),
                PublicationState.PUBLISHED,
                breach.reasons(),
                crises(breach.halts()),
                breach.stopAskedAt(),
                breach.publishedAt(),
                breach.url());
    }

    private static StopAnnounced of(
            PublicationTarget target,
            List<ConsentReference> consents,
            PublicationState state,
            Set<HoldReason> reasons,
            @Nullable List<UUID> crises,
            Instant stopAskedAt,
            @Nullable Instant publishedAt,
            @Nullable URI url) {
        ContentVersion content = target.piece();
        ContentVersion.Statement statement = content.statement();
        return new StopAnnounced(
                content.contentId(),
                content.campaignId(),
                statement == null ? null : statement.statementId(),
                content.about().facility(),
                target.channel(),
                content.kind(),
                content.contentSha256(),
                content.subjects().stream().map(Subject::subjectId).toList(),
                consents.isEmpty() ? null : consents,
                state,
                reasons.stream().map(Enum::name).sorted().toList(),
                crises,
                stopAskedAt,
                publishedAt,
                url);
    }

    private static @Nullable List<UUID> crises(@Nullable Set<HaltReference> halts) {
        if (halts == null) {
            return null;
        }
        List<UUID> crises =
                halts.stream()
                        .map(HaltReference::crisisId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        return crises.isEmpty() ? null : crises;
    }
}
