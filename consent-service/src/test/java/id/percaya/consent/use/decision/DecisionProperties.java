package id.percaya.consent.use.decision;

import static id.percaya.consent.use.decision.Decision.Outcome.INDETERMINATE;
import static id.percaya.consent.use.decision.Decision.Outcome.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.use.decision.Model.Answer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class DecisionProperties {

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void agrees_with_the_model_at_and_as_of_any_instant(@ForAll long seed) {
        Histories random = Histories.of(seed);
        World world = random.world();
        Question question = random.question();

        Decision decision = decide(question, world);

        Statistics.label("outcome")
                .collect(decision.outcome())
                .coverage(outcomes -> {
                    outcomes.check(PERMIT).percentage(share -> share > 10);
                    outcomes.check(INDETERMINATE).count(count -> count > 50);
                });
        assertThat(
                        new Answer(
                                decision.outcome(),
                                new HashSet<>(decision.grounds()),
                                new HashSet<>(decision.obligations())))
                .as("%s", question)
                .isEqualTo(new Model(world).on(question));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void asking_for_one_person_more_never_permits_more(@ForAll long seed) {
        Histories random = Histories.of(seed);
        World world = random.world();
        Question question = random.question();
        Set<UUID> more = new LinkedHashSet<>(question.subjectIds());
        more.addAll(random.question().subjectIds());

        if (decide(about(more, question), world).outcome() == PERMIT) {
            assertThat(decide(question, world).outcome()).isEqualTo(PERMIT);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void the_order_of_the_grants_does_not_matter(@ForAll long seed) {
        Histories random = Histories.of(seed);
        World world = random.world();
        Question question = random.question();
        Map<UUID, List<ConsentGrant>> reversed = new HashMap<>();
        new InMemoryConsentGrants(world)
                .known(question.asOf())
                .forEach((subject, grants) -> reversed.put(subject, grants.reversed()));

        assertThat(Decision.on(question, reversed)).isEqualTo(decide(question, world));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_denial_names_its_gaps_and_a_permission_its_grounds(@ForAll long seed) {
        Histories random = Histories.of(seed);
        Decision decision = decide(random.question(), random.world());
        boolean permitted = decision.outcome() == PERMIT;

        assertThat(decision.gaps().isEmpty()).isEqualTo(permitted);
        assertThat(decision.reasons().isEmpty()).isEqualTo(permitted);
        assertThat(decision.grounds().isEmpty()).isNotEqualTo(permitted);
        assertThat(decision.obligations().isEmpty()).isNotEqualTo(permitted);
    }

    private static Decision decide(Question question, World world) {
        return Decision.on(question, new InMemoryConsentGrants(world).known(question.asOf()));
    }

    private static Question about(Set<UUID> subjects, Question question) {
        return new Question(
                subjects,
                question.asset(),
                question.purpose(),
                question.channel(),
                question.medium(),
                question.identifiability(),
                question.territory(),
                question.at(),
                question.asOf());
    }
}
