package id.percaya.crisis.response.crisis;

import static id.percaya.crisis.response.crisis.CrisisRefusal.CONFIRMER_IS_PROPOSER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_ALREADY_DECLARED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_CLOSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_NOT_CLOSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_NOT_DECLARED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.NOTHING_PROPOSED;

import id.percaya.crisis.response.crisis.Crisis.Absent;
import id.percaya.crisis.response.crisis.Crisis.Closed;
import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.crisis.response.crisis.CrisisCommand.AssessCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.CloseCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ConfirmPosture;
import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ProposePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.ReopenCrisis;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisReopened;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

final class CrisisDecider implements Decider<CrisisCommand, Crisis, CrisisEvent> {

    @Override
    public Crisis initial() {
        return new Absent();
    }

    @Override
    public List<CrisisEvent> decide(CrisisCommand command, Crisis crisis) {
        return switch (command) {
            case DeclareCrisis declare -> declare(declare, crisis);
            case AssessCrisis assess -> assess(assess, crisis);
            case ChoosePosture choose -> choose(choose, crisis);
            case ProposePosture propose -> propose(propose, crisis);
            case ConfirmPosture(String by) -> confirm(by, crisis);
            case CloseCrisis close -> close(close, crisis);
            case ReopenCrisis reopen -> reopen(reopen, crisis);
        };
    }

    private static List<CrisisEvent> declare(DeclareCrisis command, Crisis crisis) {
        return switch (crisis) {
            case Absent _ -> declared(command);
            case Ongoing _ -> throw new Refused(CRISIS_ALREADY_DECLARED);
            case Closed _ -> throw new Refused(CRISIS_CLOSED);
        };
    }

    private static List<CrisisEvent> declared(DeclareCrisis command) {
        Instant occurred =
                Stream.of(command.occurredAt(), command.awareAt(), command.at())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        refuseIfAny(DeclarationRules.missing(command));
        return List.of(
                new CrisisDeclared(
                        command.caseId(),
                        command.extent(),
                        command.severity(),
                        command.drill(),
                        occurred,
                        Objects.requireNonNullElse(command.awareAt(), command.at()),
                        command.deaths(),
                        command.at()));
    }

    private static List<CrisisEvent> assess(AssessCrisis command, Crisis crisis) {
        PostureRecommendation derivation =
                PostureRecommendation.of(
                        command.type(), command.similarBefore(), command.priorReputation());
        return switch (crisis) {
            case Absent _ -> throw new Refused(CRISIS_NOT_DECLARED);
            case Ongoing ongoing when derivation.equals(ongoing.assessed()) -> List.of();
            case Ongoing _ -> List.of(new CrisisAssessed(command.priorReputation(), derivation));
            case Closed _ -> throw new Refused(CRISIS_CLOSED);
        };
    }

    private static List<CrisisEvent> choose(ChoosePosture command, Crisis crisis) {
        return switch (crisis) {
            case Absent _ -> throw new Refused(CRISIS_NOT_DECLARED);
            case Ongoing ongoing -> chosen(command, ongoing);
            case Closed _ -> throw new Refused(CRISIS_CLOSED);
        };
    }

    private static List<CrisisEvent> chosen(ChoosePosture command, Ongoing ongoing) {
        refuseIfAny(PostureRules.missing(command, ongoing));
        return chosen(new PostureChosen(command.posture(), command.reason(), null, null), ongoing);
    }

    private static List<CrisisEvent> chosen(PostureChosen chosen, Ongoing ongoing) {
        return chosen.equals(ongoing.latest()) && ongoing.proposed() == null
                ? List.of()
                : List.of(chosen);
    }

    private static List<CrisisEvent> propose(ProposePosture command, Crisis crisis) {
        return switch (crisis) {
            case Absent _ -> throw new Refused(CRISIS_NOT_DECLARED);
            case Ongoing ongoing -> proposed(command, ongoing);
            case Closed _ -> throw new Refused(CRISIS_CLOSED);
        };
    }

    private static List<CrisisEvent> proposed(ProposePosture command, Ongoing ongoing) {
        PostureProposed proposed =
                new PostureProposed(
                        command.posture(), command.reason(), command.refutation(), command.by());
        refuseIfAny(PostureRules.missing(proposed, ongoing));
        return proposed.equals(ongoing.proposed()) ? List.of() : List.of(proposed);
    }

    private static List<CrisisEvent> confirm(String by, Crisis crisis) {
        return switch (crisis) {
            case Absent _ -> throw new Refused(CRISIS_NOT_DECLARED);
            case Ongoing ongoing -> confirmed(by, ongoing);
            case Closed _ -> throw new Refused(CRISIS_CLOSED);
        };
    }

    /// The rules are asked again: the crisis may have been assessed anew since.
    private static List<CrisisEvent> confirmed(String by, Ongoing ongoing) {
        PostureProposed proposed = ongoing.proposed();
        if (proposed == null) {
            throw new Refused(NOTHING_PROPOSED);
        }
        List<CrisisRefusal> missing = PostureRules.missing(proposed, ongoing);
        if (proposed.proposer().equals(by)) {
            missing.add(CONFIRMER_IS_PROPOSER);
        }
        refuseIfAny(missing);
        return List.of(
                new PostureChosen(
                        proposed.posture(), proposed.reason(), by, proposed.refutation()));
    }

    private static List<CrisisEvent> close(CloseCrisis command, Crisis crisis) {
        return switch (crisis) {
            case Absent _ -> throw new Refused(CRISIS_NOT_DECLARED);
            case Ongoing ongoing -> {
                refuseIfAny(command.facts().missing());
                yield List.of(new CrisisClosed(ongoing.declared().drill(), command.at()));
            }
            case Closed _ -> List.of();
        };
    }

    private static List<CrisisEvent> reopen(ReopenCrisis command, Crisis crisis) {
        return switch (crisis) {
            case Absent _ -> throw new Refused(CRISIS_NOT_DECLARED);
            case Ongoing _ -> throw new Refused(CRISIS_NOT_CLOSED);
            case Closed(Ongoing before) ->
                    List.of(
                            new CrisisReopened(
                                    command.reason(), before.declared().drill(), command.at()));
        };
    }

    private static void refuseIfAny(List<CrisisRefusal> missing) {
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    @Override
    public Crisis evolve(Crisis crisis, CrisisEvent event) {
        return switch (event) {
            case CrisisDeclared declared -> new Ongoing(declared, null, null, null, Set.of());
            case CrisisAssessed(_, PostureRecommendation derivation) ->
                    ongoing(crisis).withAssessment(derivation);
            case PostureProposed proposed -> ongoing(crisis).withProposal(proposed);
            case PostureChosen chosen -> ongoing(crisis).withChoice(chosen);
            case CrisisClosed _ -> new Closed(ongoing(crisis));
            case CrisisReopened _ -> reopened(crisis);
        };
    }

    private static Ongoing reopened(Crisis crisis) {
        return switch (crisis) {
            case Closed(Ongoing before) -> before;
            case Absent _, Ongoing _ -> throw new IllegalStateException("not closed: " + crisis);
        };
    }

    private static Ongoing ongoing(Crisis crisis) {
        return switch (crisis) {
            case Ongoing ongoing -> ongoing;
            case Absent _, Closed _ -> throw new IllegalStateException("not ongoing: " + crisis);
        };
    }
}
