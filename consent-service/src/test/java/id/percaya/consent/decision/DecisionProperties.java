package id.percaya.consent.decision;

import static id.percaya.consent.decision.Decision.Outcome.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionProperties {

    /// Few values of each kind and instants close together, so that grants meet questions.
    private static final int SECONDS = 8;

    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

    @Property
    void permits_exactly_what_the_model_permits(
            @ForAll("questions") Question question, @ForAll("grants") List<ConsentGrant> grants) {
        boolean permitted = Decision.on(question, grants).outcome() == PERMIT;

        assertThat(permitted).isEqualTo(model(question, grants));
    }

    /// The reference: for each instant of the small world, which uses are permitted then.
    private static boolean model(Question question, List<ConsentGrant> grants) {
        Set<List<Object>> permitted = new HashSet<>();
        for (ConsentGrant grant : grants) {
            Instant end = grant.until();
            Instant withdrawn = grant.withdrawnAt();
            if (withdrawn != null && withdrawn.isBefore(end)) {
                end = withdrawn;
            }
            for (Instant at = grant.from(); at.isBefore(end); at = at.plusSeconds(1)) {
                permitted.add(
                        List.of(
                                grant.subjectId(),
                                grant.medium(),
                                grant.purpose(),
                                grant.channel(),
                                at));
            }
        }
        Set<List<Object>> asked = new HashSet<>();
        for (UUID subject : question.subjectIds()) {
            for (Medium medium : question.media()) {
                asked.add(
                        List.of(
                                subject,
                                medium,
                                question.purpose(),
                                question.channel(),
                                question.at()));
            }
        }
        return permitted.containsAll(asked);
    }

    @Property
    void asking_for_one_person_more_never_permits_more(
            @ForAll("questions") Question question,
            @ForAll("subjects") UUID another,
            @ForAll("grants") List<ConsentGrant> grants) {
        Set<UUID> more = new HashSet<>(question.subjectIds());
        more.add(another);
        Question wider =
                new Question(
                        more,
                        question.purpose(),
                        question.channel(),
                        question.media(),
                        question.at());

        if (Decision.on(wider, grants).outcome() == PERMIT) {
            assertThat(Decision.on(question, grants).outcome()).isEqualTo(PERMIT);
        }
    }

    @Property
    void the_order_of_the_grants_does_not_matter(
            @ForAll("questions") Question question, @ForAll("grants") List<ConsentGrant> grants) {
        assertThat(Decision.on(question, new ArrayList<>(grants).reversed()))
                .isEqualTo(Decision.on(question, grants));
    }

    @Property
    void a_denial_names_its_gaps_and_a_permission_its_grounds(
            @ForAll("questions") Question question, @ForAll("grants") List<ConsentGrant> grants) {
        Decision decision = Decision.on(question, grants);

        assertThat(decision.gaps().isEmpty()).isEqualTo(decision.outcome() == PERMIT);
        assertThat(decision.grounds().isEmpty()).isNotEqualTo(decision.outcome() == PERMIT);
        assertThat(decision.reasons().isEmpty()).isEqualTo(decision.outcome() == PERMIT);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        subjects().set().ofMinSize(1).ofMaxSize(2),
                        purposes(),
                        channels(),
                        media().set().ofMinSize(1).ofMaxSize(2),
                        instants())
                .as(Question::new);
    }

    @Provide
    Arbitrary<List<ConsentGrant>> grants() {
        Arbitrary<List<Instant>> periods =
                instants()
                        .list()
                        .ofSize(2)
                        .uniqueElements()
                        .map(two -> two.stream().sorted().toList());
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        subjects(),
                        purposes(),
                        channels(),
                        media(),
                        periods,
                        instants().injectNull(0.6))
                .as((consent, subject, purpose, channel, medium, period, withdrawnAt) ->
                        new ConsentGrant(
                                new UUID(0, consent),
                                consent,
                                subject,
                                purpose,
                                channel,
                                medium,
                                period.getFirst(),
                                period.getLast(),
                                withdrawnAt))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<UUID> subjects() {
        return Arbitraries.integers().between(1, 2).map(number -> new UUID(1, number));
    }

    private static Arbitrary<Purpose> purposes() {
        return Arbitraries.of(Purpose.MARKETING, Purpose.EDUCATION);
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.INSTAGRAM, Channel.TIKTOK);
    }

    private static Arbitrary<Medium> media() {
        return Arbitraries.of(Medium.PHOTO, Medium.VIDEO);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, SECONDS).map(START::plusSeconds);
    }
}
