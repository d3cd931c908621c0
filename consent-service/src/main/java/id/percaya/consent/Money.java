package id.percaya.consent;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// @param amount decimal with a point and at most two places; text, so that no client rounds it
/// @param currency ISO 4217
public record Money(
        @Schema(description = "Decimal with a point and at most two places.") String amount,
        @Schema(description = "ISO 4217.") String currency) {

    public static final String AMOUNT = "[0-9]{1,15}(\\.[0-9]{1,2})?";
    public static final String CURRENCY = "[A-Z]{3}";

    private static final Pattern FORM = Pattern.compile(AMOUNT + " " + CURRENCY);
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(toUnmodifiableSet());

    public Money {
        if (!FORM.matcher(amount + " " + currency).matches()) {
            throw new IllegalArgumentException("not an amount of money");
        }
    }

    /// Whether this currency exists today. Old records may name another.
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }
}
