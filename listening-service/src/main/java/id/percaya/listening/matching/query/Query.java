package id.percaya.listening.matching.query;

import java.util.List;
import java.util.stream.Collectors;

/// A parsed query. Its text form is the normalised query; parsing that gives the same query again.
///
/// Lucene matches title and text, ignoring case. A word matches by its Indonesian stem, so
/// `operasi` finds "operasinya"; a phrase matches word by word as written.
public sealed interface Query {

    /// The normalised form: lower-case words, explicit operators, no redundant parentheses.
    String normalised();

    /// False if the query consists of negated terms only.
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
