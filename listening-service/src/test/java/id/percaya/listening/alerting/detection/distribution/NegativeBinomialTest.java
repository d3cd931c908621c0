package id.percaya.listening.alerting.detection.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class NegativeBinomialTest {

    private static final MathContext EXACT = new MathContext(700);

    /// Smaller ones have no full double precision.
    private static final double SMALLEST = 1e-290;

    @Test
    void the_tail_agrees_with_exact_arithmetic() {
        for (int tenths : new int[] {1, 3, 7, 12, 35, 90, 300, 1200}) {
            for (int size : new int[] {1, 2, 4, 11, 40}) {
                for (int count : new int[] {1, 2, 5, 12, 40, 111, 210}) {
                    double exact = exactTail(tenths, size, count).doubleValue();
                    if (exact < SMALLEST) {
                        continue;
                    }
                    double tail = NegativeBinomial.upperTail(tenths / 10.0, 1.0 / size, count);
                    assertThat(tail / exact)
                            .as("mean %s k %s count %s", tenths / 10.0, size, count)
                            .isCloseTo(1, within(1e-9));
                }
            }
        }
    }

    @Test
    void without_dispersion_it_is_poisson() {
        double none = 1 - Math.exp(-2) * (1 + 2 + 2);
        assertThat(NegativeBinomial.upperTail(2, 0, 3)).isCloseTo(none, within(1e-12));
        assertThat(NegativeBinomial.upperTail(2, 1e-12, 3)).isCloseTo(none, within(1e-9));
        assertThat(NegativeBinomial.upperTail(1, 0, 20)).isCloseTo(1.5875e-19, within(0.0001e-19));
    }

    @Test
    void none_or_more_is_certain() {
        assertThat(NegativeBinomial.upperTail(3, 0.25, 0)).isEqualTo(1);
        assertThat(NegativeBinomial.upperTail(3, 0.25, -1)).isEqualTo(1);
    }

    @Test
    void more_mentions_are_never_likelier() {
        double before = 1;
        for (int count = 1; count < 2_000; count++) {
            double tail = NegativeBinomial.upperTail(4.2, 0.3, count);
            assertThat(tail).isBetween(0.0, before);
            before = tail;
        }
    }

    /// The sum of exact terms: with a whole k each is a fraction.
    private static BigDecimal exactTail(int tenths, int size, int count) {
        BigDecimal denominator = BigDecimal.valueOf(10L * size + tenths);
        BigDecimal success = BigDecimal.valueOf(10L * size).divide(denominator, EXACT);
        BigDecimal other = BigDecimal.valueOf(tenths).divide(denominator, EXACT);
        BigDecimal term = success.pow(size, EXACT);
        BigDecimal below = BigDecimal.ZERO;
        for (int n = 0; n < count; n++) {
            below = below.add(term, EXACT);
            term =
                    term.multiply(BigDecimal.valueOf(size + (long) n), EXACT)
                            .multiply(other, EXACT)
                            .divide(BigDecimal.valueOf(n + 1L), EXACT);
        }
        return BigDecimal.ONE.subtract(below, EXACT);
    }
}
