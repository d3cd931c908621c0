package id.percaya.listening.figures.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.percaya.listening.figures.trust.TrustFormula.Moods;
import id.percaya.listening.figures.trust.TrustFormula.Ratings;
import id.percaya.listening.figures.trust.TrustIndex.Measured;
import id.percaya.listening.figures.trust.TrustIndex.TrustComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrustFormulaTest {

    private static final OptionalDouble NO_DATA = OptionalDouble.empty();
    private static final Moods NO_MOODS = new Moods(0, 0);
    private static final Ratings NO_RATINGS = new Ratings(0, 0);

    @Test
    void sentiment_is_drawn_towards_the_days_before() {
        // (70 × 30/70 + 30 × −0.1) / 100 = 0.27
        assertThat(TrustFormula.sentiment(new Moods(50, 20), new Moods(45, 55)))
                .hasValueCloseTo(0.635, within(1e-9));
        // 30/70 alone
        assertThat(TrustFormula.sentiment(new Moods(50, 20), NO_MOODS))
                .hasValueCloseTo(0.7142857, within(1e-7));
        assertThat(TrustFormula.sentiment(NO_MOODS, new Moods(45, 55))).isEmpty();
    }

    @Test
    void ratings_are_drawn_towards_their_mean_of_a_year_or_three_and_a_half() {
        // (45 + 20 × 4) / 30 = 4.1666667
        assertThat(TrustFormula.ratings(new Ratings(10, 45), new Ratings(50, 200)))
                .hasValueCloseTo(0.7916667, within(1e-7));
        // (5 + 20 × 3.5) / 21 = 3.5714286
        assertThat(TrustFormula.ratings(new Ratings(1, 5), NO_RATINGS))
                .hasValueCloseTo(0.6428571, within(1e-7));
        assertThat(TrustFormula.ratings(NO_RATINGS, new Ratings(50, 200))).isEmpty();
    }

    @Test
    void engagement_is_compared_with_the_ninetieth_percentile_and_clipped() {
        // of 0.001 … 0.011 the 90th percentile is 0.010
        List<Double> days = IntStream.rangeClosed(1, 11).mapToObj(n -> n / 1000.0).toList();
        assertThat(TrustFormula.engagement(8, 1000, days)).hasValueCloseTo(0.8, within(1e-9));
        assertThat(TrustFormula.engagement(80, 1000, days)).hasValue(1.0);
        assertThat(TrustFormula.engagement(8, 0, days)).isEmpty();
        assertThat(TrustFormula.engagement(8, 1000, List.of())).isEmpty();
        assertThat(TrustFormula.engagement(8, 1000, List.of(0.0))).isEmpty();
        // between 0.01 and 0.02, nine tenths of the way
        assertThat(TrustFormula.engagement(19, 1000, List.of(0.02, 0.01)))
                .hasValueCloseTo(1.0, within(1e-9));
    }

    @Test
    void response_is_the_share_of_complaints_answered_in_time() {
        assertThat(TrustFormula.response(new AnsweredComplaints(18, 24)))
                .hasValueCloseTo(0.75, within(1e-9));
        assertThat(TrustFormula.response(new AnsweredComplaints(0, 0))).isEmpty();
    }

    @Test
    void the_index_is_the_weighted_sum() {
        // 0.35 × 0.635 + 0.25 × 0.7916667 + 0.2 × 0.8 + 0.2 × 0.75 = 0.7301667
        TrustIndex index = index(of(0.635), of(0.7916667), of(0.8), of(0.75));
        assertThat(index.index()).isEqualTo(73.02);
        assertThat(index.indexVersion()).isEqualTo(1);
        assertThat(index.components())
                .extracting(TrustComponent::appliedWeight)
                .containsExactly(0.35, 0.25, 0.2, 0.2);
    }

    @Test
    void a_component_without_data_is_left_out_and_the_weights_grow() {
        // (0.35 × 0.635 + 0.25 × 0.7916667 + 0.2 × 0.8) / 0.8 = 0.7252083
        TrustIndex index = index(of(0.635), of(0.7916667), of(0.8), NO_DATA);
        assertThat(index.index()).isEqualTo(72.52);
        assertThat(index.components())
                .extracting(TrustComponent::appliedWeight)
                .containsExactly(0.4375, 0.3125, 0.25, 0.0);
        assertThat(index.components().getLast().value()).isNull();
        assertThat(index.components().getLast().weight()).isEqualTo(0.2);
    }

    @Test
    void one_component_gives_no_index() {
        assertThat(index(of(0.635), NO_DATA, NO_DATA, NO_DATA).index()).isNull();
        assertThat(index(NO_DATA, NO_DATA, NO_DATA, NO_DATA).index()).isNull();
        assertThat(index(NO_DATA, NO_DATA, of(1), of(0)).index()).isEqualTo(50.0);
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }

    private static TrustIndex index(
            OptionalDouble sentiment,
            OptionalDouble ratings,
            OptionalDouble engagement,
            OptionalDouble response) {
        Map<TrustPart, Measured> measured = new EnumMap<>(TrustPart.class);
        measured.put(TrustPart.SENTIMENT, new Measured(sentiment, 9));
        measured.put(TrustPart.RATINGS, new Measured(ratings, 9));
        measured.put(TrustPart.ENGAGEMENT, new Measured(engagement, 9));
        measured.put(TrustPart.RESPONSE, new Measured(response, 9));
        return TrustIndex.of(measured);
    }
}
