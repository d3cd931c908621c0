package id.percaya.crisis.response.posture;

import static id.percaya.crisis.response.posture.Guideline.G1;
import static id.percaya.crisis.response.posture.Guideline.G2;
import static id.percaya.crisis.response.posture.Guideline.G3;
import static id.percaya.crisis.response.posture.Guideline.G4;
import static id.percaya.crisis.response.posture.Guideline.G5;
import static id.percaya.crisis.response.posture.Guideline.G6;
import static id.percaya.crisis.response.posture.Guideline.G7;
import static id.percaya.crisis.response.posture.Guideline.G8;

import id.percaya.eventstore.Sorted;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Derives a posture by Situational Crisis Communication Theory (Coombs 2007). The result is
/// advice, so it shows every step of the derivation.
///
/// @param recommended the posture with the least responsibility that the guidelines allow
/// @param mayBeDenied by G7 the organisation may deny instead, once the claim is refuted
@Schema(name = "Derivation")
public record PostureRecommendation(
        CrisisType type,
        Cluster cluster,
        Threat firstThreat,
        Set<Intensifier> intensifiers,
        Threat threat,
        Set<Guideline> guidelines,
        Posture recommended,
        boolean mayBeDenied) {

    public PostureRecommendation {
        intensifiers = Sorted.set(intensifiers);
        guidelines = Sorted.set(guidelines);
    }

    public static PostureRecommendation of(
            CrisisType type, boolean similarBefore, Reputation prior) {
        Set<Intensifier> intensifiers = intensifiers(similarBefore, prior);
        boolean clean = intensifiers.isEmpty();
        Threat first = type.cluster().firstThreat();
        Guideline decisive = decisive(type.cluster(), clean);
        return new PostureRecommendation(
                type,
                type.cluster(),
                first,
                intensifiers,
                clean ? first : first.raised(),
                guidelines(type, decisive),
                posture(decisive),
                type.mayBeDenied());
    }

    private static Set<Intensifier> intensifiers(boolean similarBefore, Reputation prior) {
        Set<Intensifier> intensifiers = EnumSet.noneOf(Intensifier.class);
        if (similarBefore) {
            intensifiers.add(Intensifier.SIMILAR_BEFORE);
        }
        if (prior == Reputation.NEGATIVE) {
            intensifiers.add(Intensifier.NEGATIVE_REPUTATION);
        }
        return intensifiers;
    }

    private static Guideline decisive(Cluster cluster, boolean clean) {
        return switch (cluster) {
            case VICTIM -> clean ? G1 : G3;
            case ACCIDENTAL -> clean ? G4 : G5;
            case PREVENTABLE -> G6;
        };
    }

    private static Posture posture(Guideline decisive) {
        return switch (decisive) {
            case G1 -> Posture.INFORM;
            case G3, G4 -> Posture.DIMINISH;
            case G5, G6 -> Posture.REBUILD;
            case G2, G7, G8 ->
                    throw new IllegalArgumentException(decisive + " recommends no posture");
        };
    }

    private static Set<Guideline> guidelines(CrisisType type, Guideline decisive) {
        Set<Guideline> guidelines = EnumSet.of(decisive, G8);
        if (type.allowsVictimage()) {
            guidelines.add(G2);
        }
        if (type.mayBeDenied()) {
            guidelines.add(G7);
        }
        return guidelines;
    }
}
