package id.percaya.listening.formulas;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Adds up people reached, in billionths. Each summand is rounded by itself, so that the sum does
/// not depend on the order, and the sums of parts add up to the sum of the whole.
public final class ReachSum {

    private static final int DIGITS = 9;
    private static final long BILLION = 1_000_000_000;

    private long people;
    private long billionths;

    public void add(double reach) {
        long whole = (long) reach;
        people += whole;
        billionths += Math.round((reach - whole) * BILLION);
    }

    /// @param sum an [#exact] one
    public void add(BigDecimal sum) {
        BigDecimal whole = sum.setScale(0, RoundingMode.DOWN);
        people += whole.longValue();
        billionths += sum.subtract(whole).movePointRight(DIGITS).longValue();
    }

    public BigDecimal exact() {
        return BigDecimal.valueOf(people).add(BigDecimal.valueOf(billionths, DIGITS));
    }

    public long rounded() {
        return exact().setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
