package id.percaya.crisis.response.posture;

import static id.percaya.crisis.response.posture.Cluster.ACCIDENTAL;
import static id.percaya.crisis.response.posture.Cluster.PREVENTABLE;
import static id.percaya.crisis.response.posture.Cluster.VICTIM;
import static id.percaya.crisis.response.posture.Guideline.G1;
import static id.percaya.crisis.response.posture.Guideline.G2;
import static id.percaya.crisis.response.posture.Guideline.G3;
import static id.percaya.crisis.response.posture.Guideline.G4;
import static id.percaya.crisis.response.posture.Guideline.G5;
import static id.percaya.crisis.response.posture.Guideline.G6;
import static id.percaya.crisis.response.posture.Guideline.G7;
import static id.percaya.crisis.response.posture.Guideline.G8;
import static id.percaya.crisis.response.posture.Posture.DIMINISH;
import static id.percaya.crisis.response.posture.Posture.INFORM;
import static id.percaya.crisis.response.posture.Posture.REBUILD;
import static id.percaya.crisis.response.posture.Threat.MILD;
import static id.percaya.crisis.response.posture.Threat.MODERATE;
import static id.percaya.crisis.response.posture.Threat.SEVERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Checks every combination of type, history and prior reputation against the table of Coombs 2007.
class PostureRecommendationTest {

    private record Row(
            Cluster cluster,
            Threat first,
            Set<Guideline> always,
            Guideline clean,
            Posture cleanPosture,
            Guideline raised,
            Threat raisedThreat,
            Posture raisedPosture) {}

    private static Row row(CrisisType type) {
        return switch (type) {
            case NATURAL_DISASTER, WORKPLACE_VIOLENCE, PRODUCT_TAMPERING ->
                    new Row(VICTIM, MILD, Set.of(G2), G1, INFORM, G3, MODERATE, DIMINISH);
            case RUMOR -> new Row(VICTIM, MILD, Set.of(G2, G7), G1, INFORM, G3, MODERATE, DIMINISH);
            case CHALLENGE ->
                    new Row(ACCIDENTAL, MODERATE, Set.of(G7), G4, DIMINISH, G5, SEVERE, REBUILD);
            case TECHNICAL_ERROR_ACCIDENT, TECHNICAL_ERROR_PRODUCT_HARM ->
                    new Row(ACCIDENTAL, MODERATE, Set.of(), G4, DIMINISH, G5, SEVERE, REBUILD);
            case HUMAN_ERROR_ACCIDENT,
                    HUMAN_ERROR_PRODUCT_HARM,
                    MISDEED_NO_INJURIES,
                    MISDEED_MANAGEMENT_MISCONDUCT,
                    MISDEED_WITH_INJURIES ->
                    new Row(PREVENTABLE, SEVERE, Set.of(), G6, REBUILD, G6, SEVERE, REBUILD);
        };
    }

    @ParameterizedTest
    @MethodSource("everything")
    void follows_the_table(CrisisType type, boolean similarBefore, Reputation prior) {
        Row row = row(type);
        boolean clean = !similarBefore && prior != Reputation.NEGATIVE;
        Set<Guideline> guidelines = EnumSet.of(G8, clean ? row.clean() : row.raised());
        guidelines.addAll(row.always());

        PostureRecommendation derivation = PostureRecommendation.of(type, similarBefore, prior);

        assertThat(derivation.cluster()).isEqualTo(row.cluster());
        assertThat(derivation.firstThreat()).isEqualTo(row.first());
        assertThat(derivation.threat()).isEqualTo(clean ? row.first() : row.raisedThreat());
        assertThat(derivation.guidelines()).isEqualTo(guidelines);
        assertThat(derivation.recommended())
                .isEqualTo(clean ? row.cleanPosture() : row.raisedPosture());
        assertThat(derivation.mayBeDenied()).isEqualTo(row.always().contains(G7));
        assertThat(derivation.intensifiers().contains(Intensifier.SIMILAR_BEFORE))
                .isEqualTo(similarBefore);
        assertThat(derivation.intensifiers().contains(Intensifier.NEGATIVE_REPUTATION))
                .isEqualTo(prior == Reputation.NEGATIVE);
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(CrisisType.values())
                .flatMap(type ->
                        Stream.of(true, false)
                                .flatMap(before ->
                                        List.of(Reputation.values()).stream()
                                                .map(prior -> arguments(type, before, prior))));
    }
}
