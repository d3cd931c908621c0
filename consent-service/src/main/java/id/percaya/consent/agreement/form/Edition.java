package id.percaya.consent.agreement.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which one of a form's editions it is.
///
/// @param number from 1 on
/// @param succeeds the form whose edition came before; null for the first
public record Edition(String code, int number, @Nullable UUID succeeds) {

    public static final String CODE = "[a-z0-9][a-z0-9-]{0,62}";

    static Edition first(String code) {
        return new Edition(code, 1, null);
    }
}
