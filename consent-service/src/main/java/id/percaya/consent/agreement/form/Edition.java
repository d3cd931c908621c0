package id.percaya.consent.agreement.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Identifies one edition of a form.
///
/// @param number 1 for the first edition
/// @param succeeds the edition before this one; null for the first
public record Edition(String code, int number, @Nullable UUID succeeds) {

    public static final String CODE = "[a-z0-9][a-z0-9-]{0,62}";

    static Edition first(String code) {
        return new Edition(code, 1, null);
    }
}
