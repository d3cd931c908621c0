package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.matching.index.AuthorKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The keys that mentions of an account have on each source. A key itself is one too, because
/// people copy it from a mention; also one of the time before keys had a secret.
@ApplicationScoped
public class AuthorPseudonyms {

    private final AuthorSecrets secrets;

    AuthorPseudonyms(AuthorSecrets secrets) {
        this.secrets = secrets;
    }

    public AuthorKeys of(Tenant tenant) {
        AuthorSecret secret = secrets.of(tenant);
        return account -> keys(account, secret);
    }

    /// The fingerprints too, which mentions have until the upgrade of authors has reached them.
    private static List<String> keys(String account, AuthorSecret secret) {
        Stream<String> fingerprints =
                Arrays.stream(Source.values())
                        .map(source -> Author.of(source, account, null).key())
                        .filter(Objects::nonNull);
        return Stream.concat(fingerprints, Stream.of(account))
                .flatMap(each -> Stream.of(each, secret.keyOf(each)))
                .toList();
    }
}
