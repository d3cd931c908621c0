package id.percaya.crisis.response.crisis;

import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_ALREADY_DECLARED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_CLOSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_NOT_DECLARED;

import id.percaya.crisis.response.crisis.Crisis.Absent;
import id.percaya.crisis.response.crisis.Crisis.Closed;
import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.crisis.response.crisis.CrisisCommand.AssessCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.CloseCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
            case CloseCrisis close -> close(close, crisis);
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
        Instant occurred = Objects.requireNonNullElse(command.occurredAt(), command.at());
        List<CrisisRefusal> missing = DeclarationRules.missing(command.extent());
        if (occurred.isAfter(command.at())) {
            missing.add(CrisisRefusal.OCCURS_IN_THE_FUTURE);
        }
        refuseIfAny(missing);
        return List.of(
                new CrisisDeclared(
                        command.caseId(),
                        command.extent(),
                        command.severity(),
                        command.drill(),
                        occurred,
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
        PostureChosen chosen =
                new PostureChosen(
                        command.posture(),
                        command.reason(),
                        command.approver(),
                        command.refutation());
        return chosen.equals(ongoing.latest()) ? List.of() : List.of(chosen);
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

    private static void refuseIfAny(List<CrisisRefusal> missing) {
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    @Override
    public Crisis evolve(Crisis crisis, CrisisEvent event) {
        return switch (event) {
            case CrisisDeclared declared -> new Ongoing(declared, null, null, Set.of());
            case CrisisAssessed(_, PostureRecommendation derivation) ->
                    ongoing(crisis).withAssessment(derivation);
            case PostureChosen chosen -> ongoing(crisis).withChoice(chosen);
            case CrisisClosed _ -> new Closed();
        };
    }

    private static Ongoing ongoing(Crisis crisis) {
        return switch (crisis) {
            case Ongoing ongoing -> ongoing;
            case Absent _, Closed _ -> throw new IllegalStateException("not ongoing: " + crisis);
        };
    }
}
