package id.percaya.listening.intake.shown;

import id.percaya.kit.personaldata.PersonalDataFinder;
import id.percaya.kit.personaldata.PersonalDatum;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Masks personal data in addresses and in ids, part by part. Platforms number posts so that many
/// numbers pass for cards and landlines, so those are left: `wa.me/6281234567890` is masked, and
/// the address of a post with sixteen digits still leads to it. A handle is left, too, because a
/// post on Mastodon has no other address.
final class MaskedAddress {

    private static final Pattern PART = Pattern.compile("[^/?&=#;]+");
    private static final Pattern MOBILE = Pattern.compile("(?:62|0)8\\d+");

    private MaskedAddress() {}

    /// @param address of the web, or an id of its source
    static @Nullable String of(@Nullable String address) {
        return address == null
                ? null
                : PART.matcher(address)
                        .replaceAll(part -> Matcher.quoteReplacement(masked(part.group())));
    }

    private static String masked(String part) {
        String plain = decoded(part);
        String masked = PersonalDataFinder.masked(plain, datum -> isPersonal(datum, plain));
        return masked.equals(plain) ? part : masked;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return part;
        }
    }

    private static boolean isPersonal(PersonalDatum datum, String text) {
        return switch (datum.kind()) {
            case CARD -> false;
            case PHONE -> isMobile(text.substring(datum.start(), datum.end()));
            case EMAIL -> !text.startsWith("@");
            case NPWP, SEP, NIK, RECORD_NUMBER, BPJS -> true;
        };
    }

    private static boolean isMobile(String number) {
        return MOBILE.matcher(number.replaceAll("\\D", "")).matches();
    }
}
