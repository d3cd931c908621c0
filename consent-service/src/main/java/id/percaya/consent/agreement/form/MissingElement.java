package id.percaya.consent.agreement.form;

import id.percaya.eventstore.Refused;
import java.util.Locale;

/// A reason to refuse publication: one language of the form lacks one element. Its code is, for
/// example, `MISSING_EXPIRY_IN_ID`.
///
/// @param language BCP 47
public record MissingElement(String language, Element element) implements Refused.Reason {

    @Override
    public String name() {
        String tag = language.toUpperCase(Locale.ROOT).replace('-', '_');
        return "MISSING_" + element + "_IN_" + tag;
    }
}
