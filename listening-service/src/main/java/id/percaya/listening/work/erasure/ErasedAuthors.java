package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/// Keys for the authors of erased mentions. By age and by a mention's own erasure, an author has
/// the same key each time, so that mentions that are erased one after the other still have one
/// author; nobody can tell whose it is without the tenant's secret. A person who asks for the
/// erasure of an account gets a key that follows from nothing.
@ApplicationScoped
class ErasedAuthors {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AuthorSecrets secrets;

    ErasedAuthors(AuthorSecrets secrets) {
        this.secrets = secrets;
    }

    static String random() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /// The keys that replace those of the tenant's authors.
    UnaryOperator<String> of(Tenant tenant) {
        AuthorSecret secret = secrets.of(tenant);
        return authorKey -> secret.keyOf("erased author/" + authorKey);
    }
}
