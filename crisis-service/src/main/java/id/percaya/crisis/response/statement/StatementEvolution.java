package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.statement.Statement.Absent;
import id.percaya.crisis.response.statement.Statement.Approved;
import id.percaya.crisis.response.statement.Statement.Draft;
import id.percaya.crisis.response.statement.Statement.InReview;
import id.percaya.crisis.response.statement.Statement.Published;
import id.percaya.crisis.response.statement.StatementEvent.ApprovalGiven;
import id.percaya.crisis.response.statement.StatementEvent.StatementApproved;
import id.percaya.crisis.response.statement.StatementEvent.StatementDrafted;
import id.percaya.crisis.response.statement.StatementEvent.StatementPublished;
import id.percaya.crisis.response.statement.StatementEvent.StatementRevised;
import id.percaya.crisis.response.statement.StatementEvent.StatementSubmitted;
import id.percaya.eventstore.Sorted;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Evolves the state of a statement.
final class StatementEvolution {

    private StatementEvolution() {}

    static Statement evolve(Statement statement, StatementEvent event) {
        return switch (event) {
            case StatementDrafted drafted ->
                    new Draft(drafted.crisis(), drafted.wording(), Set.of(drafted.author()));
            case StatementRevised revised -> revised(revised, statement);
            case StatementSubmitted submitted -> submitted(submitted, statement);
            case ApprovalGiven given -> given(given, statement);
            case StatementApproved approved ->
                    new Approved(approved.crisis(), Set.copyOf(review(statement).given().values()));
            case StatementPublished published -> published(published, statement);
        };
    }

    private static Statement revised(StatementRevised revised, Statement statement) {
        return switch (statement) {
            case Draft(var crisis, _, var authors) ->
                    new Draft(crisis, revised.wording(), Sorted.with(authors, revised.author()));
            case InReview review ->
                    new Draft(
                            review.crisis(),
                            revised.wording(),
                            Sorted.with(review.authors(), revised.author()));
            case Absent _, Approved _, Published _ -> throw impossible(statement);
        };
    }

    private static Statement submitted(StatementSubmitted submitted, Statement statement) {
        return switch (statement) {
            case Draft(var crisis, var wording, var authors) ->
                    new InReview(
                            crisis,
                            wording,
                            authors,
                            submitted.text(),
                            submitted.textSha256(),
                            submitted.needed(),
                            Map.of());
            case Absent _, InReview _, Approved _, Published _ -> throw impossible(statement);
        };
    }

    private static Statement given(ApprovalGiven approval, Statement statement) {
        InReview review = review(statement);
        Map<ApprovalRole, String> given = new EnumMap<>(ApprovalRole.class);
        given.putAll(review.given());
        given.put(approval.role(), approval.by());
        return new InReview(
                review.crisis(),
                review.wording(),
                review.authors(),
                review.text(),
                review.textSha256(),
                review.needed(),
                given);
    }

    private static Statement published(StatementPublished published, Statement statement) {
        Channel channel = published.channel();
        return switch (statement) {
            case Approved(var crisis, var approvers) ->
                    new Published(crisis, approvers, Set.of(channel));
            case Published(var crisis, var approvers, var channels) ->
                    new Published(crisis, approvers, Sorted.with(channels, channel));
            case Absent _, Draft _, InReview _ -> throw impossible(statement);
        };
    }

    private static InReview review(Statement statement) {
        return switch (statement) {
            case InReview review -> review;
            case Absent _, Draft _, Approved _, Published _ -> throw impossible(statement);
        };
    }

    private static IllegalStateException impossible(Statement statement) {
        return new IllegalStateException("event impossible in state " + statement);
    }
}
