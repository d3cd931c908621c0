package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.ContentRefusal.ALREADY_APPROVED;
import static id.percaya.campaign.planning.content.ContentRefusal.ALREADY_DRAFTED;
import static id.percaya.campaign.planning.content.ContentRefusal.CHANGES_REQUESTED;
import static id.percaya.campaign.planning.content.ContentRefusal.NOT_DRAFTED;
import static id.percaya.campaign.planning.content.ContentRefusal.NOT_SUBMITTED;
import static id.percaya.campaign.planning.content.ContentRefusal.STATEMENT_ALTERED;
import static id.percaya.campaign.planning.content.ContentRefusal.STATEMENT_COMES_FROM_CRISIS;
import static id.percaya.campaign.planning.content.ContentRefusal.WITHDRAWN;

import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.planning.content.Content.Absent;
import id.percaya.campaign.planning.content.Content.Adopted;
import id.percaya.campaign.planning.content.Content.Approved;
import id.percaya.campaign.planning.content.Content.ChangesRequested;
import id.percaya.campaign.planning.content.Content.Draft;
import id.percaya.campaign.planning.content.Content.InReview;
import id.percaya.campaign.planning.content.Content.Revisable;
import id.percaya.campaign.planning.content.Content.Withdrawn;
import id.percaya.campaign.planning.content.ContentCommand.AdoptStatement;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.content.ContentCommand.SubmitContent;
import id.percaya.campaign.planning.content.ContentCommand.WithdrawContent;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules of a content: one method for each command.
public final class ContentDecider implements Decider<ContentCommand, Content, ContentEvent> {

    @Override
    public Content initial() {
        return new Absent();
    }

    @Override
    public List<ContentEvent> decide(ContentCommand command, Content content) {
        return switch (command) {
            case DraftContent draft -> draft(draft, content);
            case ReviseContent revise -> revise(revise, content);
            case SubmitContent submit -> submit(submit, content);
            case ReviewContent review -> review(review, content);
            case WithdrawContent _ -> withdraw(content);
            case AdoptStatement adopt -> adopt(adopt, content);
        };
    }

    private static List<ContentEvent> draft(DraftContent command, Content content) {
        return switch (content) {
            case Absent _ -> {
                SubmissionRules.requireDraftable(command.manuscript());
                yield List.of(
                        new ContentDrafted(
                                command.campaign(), command.manuscript(), command.author()));
            }
            case Revisable _, Adopted _, Withdrawn _ -> throw new Refused(ALREADY_DRAFTED);
        };
    }

    private static List<ContentEvent> revise(ReviseContent command, Content content) {
        return switch (content) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Revisable _ -> {
                SubmissionRules.requireDraftable(command.manuscript());
                yield List.of(new ContentRevised(command.manuscript(), command.author()));
            }
            case Adopted _ -> throw new Refused(STATEMENT_COMES_FROM_CRISIS);
            case Withdrawn _ -> throw new Refused(WITHDRAWN);
        };
    }

    private static List<ContentEvent> submit(SubmitContent command, Content content) {
        return switch (content) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Draft(AuthoredContent authored) -> submitted(authored, command);
            case InReview _ -> List.of();
            case ChangesRequested _ -> throw new Refused(CHANGES_REQUESTED);
            case Approved _, Adopted _ -> throw new Refused(ALREADY_APPROVED);
            case Withdrawn _ -> throw new Refused(WITHDRAWN);
        };
    }

    /// A name without a tag is no refusal: the author knows better, and the gate asks a person.
    private static List<ContentEvent> submitted(AuthoredContent authored, SubmitContent command) {
        SubmissionRules.requireAllowed(authored);
        SubmissionRules.requireFitting(authored.manuscript(), command.planned());
        ShowsRules.requireAllowed(authored.manuscript());
        NamedCodes untagged = authored.manuscript().untagged(command.named());
        return List.of(
                new ContentSubmitted(authored.sha256(), untagged.isEmpty() ? null : untagged));
    }

    private static List<ContentEvent> review(ReviewContent command, Content content) {
        return switch (content) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Draft _ -> throw new Refused(NOT_SUBMITTED);
            case InReview inReview -> ReviewRules.of(inReview, command);
            case ChangesRequested _ -> throw new Refused(CHANGES_REQUESTED);
            case Approved _, Adopted _ -> throw new Refused(ALREADY_APPROVED);
            case Withdrawn _ -> throw new Refused(WITHDRAWN);
        };
    }

    private static List<ContentEvent> withdraw(Content content) {
        return switch (content) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Revisable _ -> List.of(new ContentWithdrawn());
            case Adopted _ -> throw new Refused(STATEMENT_COMES_FROM_CRISIS);
            case Withdrawn _ -> List.of();
        };
    }

    private static List<ContentEvent> adopt(AdoptStatement command, Content content) {
        return switch (content) {
            case Absent _ when !command.statement().isUnaltered() ->
                    throw new Refused(STATEMENT_ALTERED);
            case Absent _ -> List.of(new StatementAdopted(command.statement()));
            case Adopted _ -> List.of();
            case Revisable _, Withdrawn _ -> throw new Refused(ALREADY_DRAFTED);
        };
    }

    @Override
    public Content evolve(Content content, ContentEvent event) {
        return ContentEvolution.of(content, event);
    }
}
