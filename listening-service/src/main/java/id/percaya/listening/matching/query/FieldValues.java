package id.percaya.listening.matching.query;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.matching.query.Query.Field;
import java.math.BigDecimal;
import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values that fields take, in the form in which mentions have them.
final class FieldValues {

    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]+");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)+[a-z][a-z0-9-]+");
    private static final Pattern SAME_SITE =
            Pattern.compile("^(?:(?:www|m|mobile|amp)\\.)+(?=.+\\.)");
    private static final Pattern STARS =
            Pattern.compile(
                    "([1-5](?:\\.\\d{1,2})?)|\\[([1-5](?:\\.\\d{1,2})?) TO ([1-5](?:\\.\\d{1,2})?)\\]");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)(\\d{1,15})");
    private static final BigDecimal MOST_STARS = BigDecimal.valueOf(5);
    private static final int LONGEST_AUTHOR = 200;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /// With the languages of Indonesia that have no two-letter code, and `und` for an unknown one.
    private static final Set<String> LANGUAGES =
            Stream.of(
                            Arrays.stream(Locale.getISOLanguages()),
                            Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage),
                            Stream.of(
                                    "ace", "ban", "bbc", "bew", "bjn", "bug", "mad", "min", "nij",
                                    "sas", "und"))
                    .flatMap(each -> each)
                    .collect(Collectors.toUnmodifiableSet());

    private FieldValues() {}

    /// Empty if the field takes no such value.
    static Optional<String> normalised(Field field, String value) {
        return switch (field) {
            case AUTHOR -> author(value.toLowerCase(Locale.ROOT));
            case SITE -> site(value.toLowerCase(Locale.ROOT));
            case LANG -> known(LANGUAGES, language(value.toLowerCase(Locale.ROOT)));
            case COUNTRY -> known(COUNTRIES, value.toUpperCase(Locale.ROOT));
            case SOURCE -> source(value);
            case KIND -> name(Kind.values(), value);
            case SENTIMENT -> name(Sentiment.values(), value);
            case RATING -> rating(value);
            case REACH -> reach(value);
        };
    }

    /// `in` is the former code of Indonesian, which some platforms still use.
    private static String language(String code) {
        return code.equals("in") ? "id" : code;
    }

    private static Optional<String> author(String value) {
        String bare = value.startsWith("@") ? value.substring(1) : value;
        if (bare.isBlank() || bare.length() > LONGEST_AUTHOR) {
            return Optional.empty();
        }
        return Optional.of(HANDLE.matcher(bare).matches() ? bare : '"' + bare + '"');
    }

    private static Optional<String> site(String value) {
        try {
            String host = SAME_SITE.matcher(IDN.toASCII(value)).replaceFirst("");
            return Optional.of(host).filter(each -> HOST.matcher(each).matches());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> source(String value) {
        Source source = Source.of(value);
        boolean isKnown = source != Source.WEB || value.equalsIgnoreCase(Source.WEB.label());
        return isKnown ? Optional.of(source.label()) : Optional.empty();
    }

    private static Optional<String> name(Enum<?>[] names, String value) {
        return Arrays.stream(names).map(Enum::name).filter(value::equalsIgnoreCase).findAny();
    }

    private static Optional<String> known(Set<String> all, String value) {
        return Optional.of(value).filter(all::contains);
    }

    private static Optional<String> rating(String value) {
        Matcher stars = STARS.matcher(value);
        if (!stars.matches()) {
            return Optional.empty();
        }
        if (stars.group(1) != null) {
            return number(stars.group(1)).map(BigDecimal::toPlainString);
        }
        Optional<BigDecimal> from = number(stars.group(2));
        return from.flatMap(least ->
                number(stars.group(3))
                        .filter(most -> least.compareTo(most) <= 0)
                        .map(most ->
                                "[" + least.toPlainString() + " TO " + most.toPlainString() + "]"));
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.of(new BigDecimal(digits).stripTrailingZeros())
                .filter(each -> each.compareTo(MOST_STARS) <= 0);
    }

    private static Optional<String> reach(String value) {
        Matcher compared = COMPARED.matcher(value);
        return compared.matches()
                ? Optional.of(compared.group(1) + Long.parseLong(compared.group(2)))
                : Optional.empty();
    }
}
