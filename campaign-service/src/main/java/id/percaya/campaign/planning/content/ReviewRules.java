package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.ContentRefusal.NOT_THIS_VERSION;
import static id.percaya.campaign.planning.content.ContentRefusal.SELF_APPROVAL;
import static id.percaya.campaign.planning.content.ContentRefusal.SHOWS_NOT_AFFIRMED;

import id.percaya.campaign.planning.content.Content.InReview;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.eventstore.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/// The rules for a verdict on a content in review.
final class ReviewRules {

    private ReviewRules() {}

    static List<ContentEvent> of(InReview content, ReviewContent command) {
        if (!content.sha256().equals(command.sha256())) {
            throw new Refused(NOT_THIS_VERSION);
        }
        if (content.authored().authors().contains(command.reviewer())) {
            throw new Refused(SELF_APPROVAL);
        }
        SortedSet<UUID> media = content.authored().manuscript().mediaIds();
        if (!media.containsAll(command.affirmed())) {
            throw new Refused(NOT_THIS_VERSION);
        }
        return switch (command.verdict()) {
            case REQUEST_CHANGES -> List.of(reviewed(command));
            case APPROVE -> {
                requireAffirmed(media, command.affirmed());
                yield approved(content, command);
            }
        };
    }

    /// The gate asks for the consents of those whom pictures show, so somebody else than the author
    /// must have looked at each. A public place is affirmed by the legal reviewer, whose approval
    /// every content needs.
    private static void requireAffirmed(SortedSet<UUID> media, Set<UUID> affirmed) {
        media.stream()
                .filter(medium -> !affirmed.contains(medium))
                .findFirst()
                .ifPresent(medium -> {
                    throw new Refused(SHOWS_NOT_AFFIRMED, medium);
                });
    }

    private static List<ContentEvent> approved(InReview content, ReviewContent command) {
        if (content.approved().contains(command.step())) {
            return List.of();
        }
        Set<Step> missing = EnumSet.allOf(Step.class);
        missing.removeAll(content.approved());
        if (missing.size() > 1) {
            return List.of(reviewed(command));
        }
        return List.of(
                reviewed(command),
                new ContentApproved(content.authored().campaign().campaignId(), content.sha256()));
    }

    private static ContentReviewed reviewed(ReviewContent command) {
        return new ContentReviewed(
                command.step(),
                command.verdict(),
                command.sha256(),
                command.comment(),
                command.reviewer(),
                command.affirmed());
    }
}
