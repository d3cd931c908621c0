package id.percaya.listening.intake.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number style of a format: its grouping and decimal separators.
enum NumberStyle {
    /// `1,234.5`
    ENGLISH(Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?"), ",", "."),
    /// `1.234,5`
    INDONESIAN(Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?"), ".", ",");

    private static final BigDecimal MAX = new BigDecimal("1e12");

    private final Pattern form;
    private final String grouping;
    private final String decimals;

    NumberStyle(Pattern form, String grouping, String decimals) {
        this.form = form;
        this.grouping = grouping;
        this.decimals = decimals;
    }

    /// Rounds to the nearest whole number; null if the text is not a valid count.
    @Nullable Long read(String value) {
        if (!form.matcher(value).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(value.replace(grouping, "").replace(decimals, "."));
        return number.compareTo(MAX) > 0
                ? null
                : number.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
