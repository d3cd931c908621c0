package id.percaya.listening.concern.emerging;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A mention as far as its terms go.
///
/// @param author a pseudonym, or the site of an article without one
public record TermText(
        UUID mention, UUID story, String author, Instant publishedAt, Set<String> terms) {

    /// With the wanted ones of its terms alone.
    public TermText with(Predicate<String> wanted) {
        Set<String> some = terms.stream().filter(wanted).collect(Collectors.toSet());
        return new TermText(mention, story, author, publishedAt, some);
    }
}
