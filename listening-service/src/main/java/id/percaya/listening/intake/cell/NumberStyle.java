package id.percaya.listening.intake.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a count as a format writes it. A separator before three digits groups thousands in every
/// style, because a count has no decimals: `12,500` and `12.500` are 12500. A number that is not
/// whole is no count.
public enum NumberStyle {
    /// `1,234.0`
    ENGLISH(
            Pattern.compile(
                    "\\d{1,3}(?:,\\d{3})+(?:\\.0+)?|\\d{1,3}(?:\\.\\d{3})+|\\d+(?:\\.0{1,2})?"),
            Pattern.compile("\\.0{1,2}$|(?<=,\\d{3})\\.0+$"),
            Pattern.compile("[.,]")),
    /// `1.234,0`
    INDONESIAN(
            Pattern.compile(
                    "\\d{1,3}(?:\\.\\d{3})+(?:,0+)?|\\d{1,3}(?:,\\d{3})+|\\d+(?:[.,]0{1,2})?"),
            Pattern.compile("[.,]0{1,2}$|(?<=\\.\\d{3}),0+$"),
            Pattern.compile("[.,]"));

    private static final BigDecimal MAX = new BigDecimal("1e12");

    /// As [JsonRows] writes a number that has a point or an exponent: unscaled value and exponent.
    private static final Pattern JSON_NUMBER = Pattern.compile("-?\\d{1,40}E[+-]?\\d{1,3}");

    private final Pattern form;
    private final Pattern noDecimals;
    private final Pattern grouping;

    NumberStyle(Pattern form, Pattern noDecimals, Pattern grouping) {
        this.form = form;
        this.noDecimals = noDecimals;
        this.grouping = grouping;
    }

    /// Null if the text is not a valid count.
    @Nullable Long read(String value) {
        if (JSON_NUMBER.matcher(value).matches()) {
            return whole(new BigDecimal(value));
        }
        if (!form.matcher(value).matches()) {
            return null;
        }
        String integer = noDecimals.matcher(value).replaceFirst("");
        return whole(new BigDecimal(grouping.matcher(integer).replaceAll("")));
    }

    private static @Nullable Long whole(BigDecimal number) {
        boolean isCount =
                number.signum() >= 0
                        && number.compareTo(MAX) <= 0
                        && number.stripTrailingZeros().scale() <= 0;
        return isCount ? number.longValueExact() : null;
    }
}
