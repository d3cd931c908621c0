package id.percaya.listening.sources.source;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.listening.sources.source.SourceKind.Credential;
import id.percaya.listening.sources.source.SourceSecret.Renewal;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SourceSecret",
        description = "The secret of a source. No answer shows it.",
        examples =
                """
                {"appSecret": "0f1e2d3c4b5a69788796a5b4c3d2e1f0", "verifyToken": "melati-verifikasi-7fb31c"}
                """)
record SecretRequest(
        @Nullable @Size(min = 1, max = 4000) @Pattern(regexp = VISIBLE) String token,
        @Nullable @Size(min = 16, max = 200) @Pattern(regexp = VISIBLE) String appSecret,
        @Nullable @Size(min = 16, max = 200) @Pattern(regexp = VISIBLE) String verifyToken,
        @Nullable @Size(min = 1, max = 4000) @Pattern(regexp = VISIBLE) String refreshToken,
        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = VISIBLE) String clientId,
        @Nullable @Size(min = 1, max = 200) @Pattern(regexp = VISIBLE) String clientSecret) {

    /// It is sent in a header, where a line break would begin another one.
    private static final String VISIBLE = "[!-~]*";

    /// @throws Invalid with all faults, if a source of this kind has another secret
    SourceSecret of(Credential credential) {
        boolean isApp = credential == Credential.APP;
        boolean isRenewable = credential == Credential.RENEWABLE_TOKEN;
        boolean isRenewed = refreshToken != null || clientId != null || clientSecret != null;
        boolean isToken =
                isRenewable
                        || credential == Credential.TOKEN
                        || credential == Credential.TOKEN_IF_ANY;
        List<Violation> faults = new ArrayList<>();
        check(isToken, !(isRenewable && isRenewed), token, "/token", faults);
        check(isApp, true, appSecret, "/appSecret", faults);
        check(isApp, true, verifyToken, "/verifyToken", faults);
        check(isRenewable, isRenewed, refreshToken, "/refreshToken", faults);
        check(isRenewable, isRenewed, clientId, "/clientId", faults);
        check(isRenewable, isRenewed, clientSecret, "/clientSecret", faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new SourceSecret(token, appSecret, verifyToken, renewal());
    }

    private @Nullable Renewal renewal() {
        return refreshToken == null || clientId == null || clientSecret == null
                ? null
                : new Renewal(refreshToken, clientId, clientSecret);
    }

    private static void check(
            boolean belongs,
            boolean needed,
            @Nullable String value,
            String pointer,
            List<Violation> faults) {
        if (belongs && needed && value == null) {
            faults.add(new Violation(pointer, "REQUIRED", "is missing"));
        } else if (!belongs && value != null) {
            faults.add(
                    new Violation(
                            pointer, "FOREIGN_FIELD", "does not belong to this kind of source"));
        }
    }

    @Override
    public String toString() {
        return "SecretRequest[...]";
    }
}
