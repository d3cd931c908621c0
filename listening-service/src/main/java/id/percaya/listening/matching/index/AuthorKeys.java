package id.percaya.listening.matching.index;

import java.util.List;

/// Gives the pseudonyms by which mentions may name an account: one for each source.
@FunctionalInterface
public interface AuthorKeys {

    /// @param account a handle or name in small letters, without `@`; or a pseudonym as mentions
    ///   show it
    List<String> of(String account);
}
