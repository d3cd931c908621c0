package id.percaya.crisis.response.statement;

import static id.percaya.crisis.response.statement.StatementRefusal.ALREADY_APPROVED;
import static id.percaya.crisis.response.statement.StatementRefusal.ALREADY_PUBLISHED;
import static id.percaya.crisis.response.statement.StatementRefusal.NOT_APPROVED;
import static id.percaya.crisis.response.statement.StatementRefusal.NOT_IN_REVIEW;
import static id.percaya.crisis.response.statement.StatementRefusal.STATEMENT_ALREADY_DRAFTED;
import static id.percaya.crisis.response.statement.StatementRefusal.STATEMENT_NOT_DRAFTED;

import id.percaya.crisis.response.statement.Statement.Absent;
import id.percaya.crisis.response.statement.Statement.Approved;
import id.percaya.crisis.response.statement.Statement.Draft;
import id.percaya.crisis.response.statement.Statement.InReview;
import id.percaya.crisis.response.statement.Statement.Published;
import id.percaya.crisis.response.statement.StatementCommand.ApproveStatement;
import id.percaya.crisis.response.statement.StatementCommand.DraftStatement;
import id.percaya.crisis.response.statement.StatementCommand.RecordPublication;
import id.percaya.crisis.response.statement.StatementCommand.ReviseStatement;
import id.percaya.crisis.response.statement.StatementCommand.SubmitStatement;
import id.percaya.crisis.response.statement.StatementEvent.StatementDrafted;
import id.percaya.crisis.response.statement.StatementEvent.StatementPublished;
import id.percaya.crisis.response.statement.StatementEvent.StatementRevised;
import id.percaya.crisis.response.statement.StatementEvent.StatementSubmitted;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

final class StatementDecider implements Decider<StatementCommand, Statement, StatementEvent> {

    private final StatementRules rules;

    StatementDecider(ElementRules elements) {
        rules = new StatementRules(elements);
    }

    @Override
    public Statement initial() {
        return new Absent();
    }

    @Override
    public List<StatementEvent> decide(StatementCommand command, Statement statement) {
        return switch (command) {
            case DraftStatement draft -> draft(draft, statement);
            case ReviseStatement revise -> revise(revise, statement);
            case SubmitStatement submit -> submit(submit, statement);
            case ApproveStatement approve -> approve(approve, statement);
            case RecordPublication publication -> publish(publication, statement);
        };
    }

    private static List<StatementEvent> draft(DraftStatement command, Statement statement) {
        return switch (statement) {
            case Absent _ ->
                    List.of(
                            new StatementDrafted(
                                    command.crisis(), command.wording(), command.author()));
            case Draft _, InReview _, Approved _, Published _ ->
                    throw new Refused(STATEMENT_ALREADY_DRAFTED);
        };
    }

    private static List<StatementEvent> revise(ReviseStatement command, Statement statement) {
        return switch (statement) {
            case Absent _ -> throw new Refused(STATEMENT_NOT_DRAFTED);
            case Draft(_, Wording wording, _) when wording.equals(command.wording()) -> List.of();
            case Draft _, InReview _ ->
                    List.of(new StatementRevised(command.wording(), command.author()));
            case Approved _ -> throw new Refused(ALREADY_APPROVED);
            case Published _ -> throw new Refused(ALREADY_PUBLISHED);
        };
    }

    private List<StatementEvent> submit(SubmitStatement command, Statement statement) {
        return switch (statement) {
            case Absent _ -> throw new Refused(STATEMENT_NOT_DRAFTED);
            case Draft(_, Wording wording, _) -> List.of(submitted(command, wording));
            case InReview _ -> List.of();
            case Approved _ -> throw new Refused(ALREADY_APPROVED);
            case Published _ -> throw new Refused(ALREADY_PUBLISHED);
        };
    }

    private StatementSubmitted submitted(SubmitStatement command, Wording wording) {
        List<Refused.Reason> refusals = rules.refusals(wording, command.facts(), command.at());
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        StatementText text = rules.text(wording);
        return new StatementSubmitted(
                text.value(), text.sha256(), ApprovalRole.neededFor(command.facts().severity()));
    }

    private List<StatementEvent> approve(ApproveStatement command, Statement statement) {
        return switch (statement) {
            case Absent _ -> throw new Refused(STATEMENT_NOT_DRAFTED);
            case Draft _ -> throw new Refused(NOT_IN_REVIEW);
            case InReview review -> new ApprovalDecision(rules).decide(command, review);
            case Approved(_, var approvers) when approvers.contains(command.by()) -> List.of();
            case Approved _ -> throw new Refused(ALREADY_APPROVED);
            case Published _ -> throw new Refused(ALREADY_PUBLISHED);
        };
    }

    private static List<StatementEvent> publish(RecordPublication command, Statement statement) {
        return switch (statement) {
            case Absent _ -> throw new Refused(STATEMENT_NOT_DRAFTED);
            case Draft _, InReview _ -> throw new Refused(NOT_APPROVED);
            case Approved(var crisis, _) ->
                    List.of(
                            new StatementPublished(
                                    crisis,
                                    command.channel(),
                                    command.publishedAt(),
                                    command.url()));
            case Published(_, _, var channels) when channels.contains(command.channel()) ->
                    List.of();
            case Published(var crisis, _, _) ->
                    List.of(
                            new StatementPublished(
                                    crisis,
                                    command.channel(),
                                    command.publishedAt(),
                                    command.url()));
        };
    }

    @Override
    public Statement evolve(Statement statement, StatementEvent event) {
        return StatementEvolution.evolve(statement, event);
    }
}
