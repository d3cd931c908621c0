package id.percaya.listening.matching.applying;

import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.matching.index.AuthorKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The keys that mentions of an account have on each source. A key itself is one too, because
/// people copy it from a mention.
@ApplicationScoped
public class AuthorPseudonyms implements AuthorKeys {

    @Override
    public List<String> of(String account) {
        Stream<String> keys =
                Arrays.stream(Source.values())
                        .map(source -> Author.of(source, account, null).key())
                        .filter(Objects::nonNull);
        return Stream.concat(keys, Stream.of(account)).toList();
    }
}
