package id.percaya.crisis.response.statement;

import static id.percaya.crisis.response.statement.StatementRefusal.APPROVER_APPROVED_BEFORE;
import static id.percaya.crisis.response.statement.StatementRefusal.APPROVER_IS_AUTHOR;
import static id.percaya.crisis.response.statement.StatementRefusal.ROLE_NOT_NEEDED;
import static id.percaya.crisis.response.statement.StatementRefusal.TEXT_CHANGED;

import id.percaya.crisis.response.statement.Statement.InReview;
import id.percaya.crisis.response.statement.StatementCommand.ApproveStatement;
import id.percaya.crisis.response.statement.StatementEvent.ApprovalGiven;
import id.percaya.crisis.response.statement.StatementEvent.StatementApproved;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides one approval. It is bound to the hash of the text, and nobody approves a text that they
/// wrote or have approved in another role.
record ApprovalDecision(StatementRules rules) {

    List<StatementEvent> decide(ApproveStatement command, InReview review) {
        if (repeats(command, review)) {
            return List.of();
        }
        Optional<ApprovalRole> role = roleOf(command, review);
        List<Refused.Reason> refusals = refusals(command, review);
        if (role.isEmpty()) {
            refusals.add(ROLE_NOT_NEEDED);
        }
        refusals.addAll(rules.refusals(review.wording(), command.facts(), command.at()));
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return approved(role.orElseThrow(), command, review);
    }

    private static boolean repeats(ApproveStatement command, InReview review) {
        return command.textSha256().equals(review.textSha256())
                && command.roles().stream()
                        .anyMatch(role -> command.by().equals(review.given().get(role)));
    }

    private static Optional<ApprovalRole> roleOf(ApproveStatement command, InReview review) {
        return review.needed().stream()
                .filter(command.roles()::contains)
                .filter(role -> !review.given().containsKey(role))
                .findFirst();
    }

    private static List<Refused.Reason> refusals(ApproveStatement command, InReview review) {
        List<Refused.Reason> reasons = new ArrayList<>();
        if (!command.textSha256().equals(review.textSha256())) {
            reasons.add(TEXT_CHANGED);
        }
        if (review.authors().contains(command.by())) {
            reasons.add(APPROVER_IS_AUTHOR);
        }
        if (review.given().containsValue(command.by())) {
            reasons.add(APPROVER_APPROVED_BEFORE);
        }
        return reasons;
    }

    private static List<StatementEvent> approved(
            ApprovalRole role, ApproveStatement command, InReview review) {
        Stream<StatementEvent> given =
                Stream.of(new ApprovalGiven(role, command.by(), command.textSha256()));
        Stream<StatementEvent> complete =
                review.completedBy(role) ? Stream.of(complete(command, review)) : Stream.of();
        return Stream.concat(given, complete).toList();
    }

    private static StatementApproved complete(ApproveStatement command, InReview review) {
        return new StatementApproved(
                review.crisis(),
                review.wording().language(),
                review.text(),
                review.textSha256(),
                review.wording().channels(),
                command.at(),
                review.wording().nextUpdateAt(),
                review.wording().shortText());
    }
}
