package id.percaya.listening.matching.query;

import java.util.List;
import java.util.stream.Collectors;

/// A parsed query. Its text form is the normalised query: parsing it gives the same query again.
///
/// Matching (by Lucene, in title and text): case does not count. A word is compared by its
/// Indonesian stem, so `operasi` finds "operasinya"; a phrase is compared word by word as written.
public sealed interface Query {

    /// The normalised form: words in lower case, every operator written, no parenthesis too many.
    String normalised();

    /// Whether it asks for something to be there, and not only for something to be absent.
    boolean isPositive();

    record Word(String word) implements Query {
        @Override
        public String normalised() {
            return word;
        }

        @Override
        public boolean isPositive() {
            return true;
        }
    }

    record Phrase(String words) implements Query {
        @Override
        public String normalised() {
            return '"' + words + '"';
        }

        @Override
        public boolean isPositive() {
            return true;
        }
    }

    record And(List<Query> all) implements Query {
        @Override
        public String normalised() {
            return joined(all, " AND ");
        }

        @Override
        public boolean isPositive() {
            return all.stream().anyMatch(Query::isPositive);
        }
    }

    record Or(List<Query> any) implements Query {
        @Override
        public String normalised() {
            return joined(any, " OR ");
        }

        @Override
        public boolean isPositive() {
            return any.stream().allMatch(Query::isPositive);
        }
    }

    record Not(Query absent) implements Query {
        @Override
        public String normalised() {
            return "NOT " + enclosed(absent);
        }

        @Override
        public boolean isPositive() {
            return false;
        }
    }

    private static String joined(List<Query> parts, String operator) {
        return parts.stream().map(Query::enclosed).collect(Collectors.joining(operator));
    }

    private static String enclosed(Query part) {
        return switch (part) {
            case Word _, Phrase _, Not _ -> part.normalised();
            case And _, Or _ -> "(" + part.normalised() + ")";
        };
    }
}
