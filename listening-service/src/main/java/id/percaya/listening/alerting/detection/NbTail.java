package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.detection.distribution.NegativeBinomial;
import id.percaya.listening.alerting.terms.SeverityLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Raises when chance would hardly bring so many: the upper tail of the negative binomial
/// distribution with the facility's own mean and dispersion. With less than a week of history it is
/// the Poisson tail with stricter limits.
///
/// @param alpha the probability under which it raises
/// @param limits the probabilities under which the severity is HIGH and CRITICAL
public record NbTail(double alpha, long minimum, long minimumAuthors, SeverityLimits limits)
        implements DetectionTest {

    public static final NbTail USUAL = new NbTail(1e-4, 5, 3, SeverityLimits.PROBABILITIES);

    private static final double COLD_ALPHA = 1e-6;
    private static final double COLD_MEAN = 1;
    private static final long COLD_MINIMUM = 10;

    @Override
    public Finding judge(Situation situation) {
        Window window = situation.window();
        Past past = situation.past();
        boolean cold = past.isCold(window.from());
        double usual = past.expected(window.from(), window.until());
        double expected = cold ? Math.max(COLD_MEAN, usual) : usual;
        double dispersion = cold ? 0 : past.dispersion(window.from(), window.until());
        long count = window.countOfManyAuthors();
        double p = NegativeBinomial.upperTail(expected, dispersion, count);
        List<Shortfall> shortfalls = shortfalls(window, p, cold);
        return new Finding(
                shortfalls.isEmpty() ? Optional.of(severity(p)) : Optional.empty(),
                count,
                OptionalDouble.empty(),
                OptionalDouble.of(expected),
                OptionalDouble.of(dispersion),
                OptionalDouble.of(p),
                cold,
                shortfalls);
    }

    private List<Shortfall> shortfalls(Window window, double p, boolean cold) {
        List<Shortfall> shortfalls = new ArrayList<>();
        if (p >= (cold ? Math.min(alpha, COLD_ALPHA) : alpha)) {
            shortfalls.add(Shortfall.USUAL);
        }
        if (window.countOfManyAuthors() < (cold ? Math.max(minimum, COLD_MINIMUM) : minimum)) {
            shortfalls.add(Shortfall.BELOW_MINIMUM);
        }
        if (window.authors() < minimumAuthors) {
            shortfalls.add(Shortfall.TOO_FEW_AUTHORS);
        }
        return List.copyOf(shortfalls);
    }

    private Severity severity(double p) {
        if (p < limits.critical()) {
            return Severity.CRITICAL;
        }
        return p < limits.high() ? Severity.HIGH : Severity.WATCH;
    }
}
