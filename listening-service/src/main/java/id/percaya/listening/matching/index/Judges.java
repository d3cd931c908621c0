package id.percaya.listening.matching.index;

import id.percaya.listening.matching.index.Places.Scope;
import java.util.List;
import java.util.function.Predicate;

/// The kinds of judges.
final class Judges {

    private Judges() {}

    /// A single word, wildcard, signed word or field value.
    record OneTerm(int term, Scope scope) implements Judge {
        @Override
        public boolean picks(Places places) {
            return places.has(term, scope);
        }

        @Override
        public Required required(int[] uses) {
            return Required.word(term, uses);
        }
    }

    /// A value of a field that mentions have one of.
    record OneOfFields(Numbers terms) implements Judge {
        @Override
        public boolean picks(Places places) {
            return places.hasAny(terms);
        }

        @Override
        public Required required(int[] uses) {
            return Required.any(terms.stream().mapToObj(Required::field).toList());
        }
    }

    record Side(Numbers words, boolean asWritten, Scope scope) implements Judge {
        @Override
        public boolean picks(Places places) {
            return places.hasAll(words) && Spans.of(words, asWritten, scope, places).size() > 0;
        }

        @Override
        public Required required(int[] uses) {
            return rarest(words, uses);
        }
    }

    record Among(Numbers words, int others, Scope scope) implements Judge {
        @Override
        public boolean picks(Places places) {
            return places.hasAll(words) && Window.has(words, others, scope, places);
        }

        @Override
        public Required required(int[] uses) {
            return rarest(words, uses);
        }
    }

    record Close(Operand left, int others, Operand right) implements Judge {
        @Override
        public boolean picks(Places places) {
            if (!left.mayBeIn(places) || !right.mayBeIn(places)) {
                return false;
            }
            Spans before = left.spans(places);
            Spans after = right.spans(places);
            return before.isFollowedBy(after, others) || after.isFollowedBy(before, others);
        }

        @Override
        public Required required(int[] uses) {
            return Required.cheapest(List.of(left.required(uses), right.required(uses)));
        }
    }

    record All(List<Judge> parts) implements Judge {
        @Override
        public boolean picks(Places places) {
            for (Judge part : parts) {
                if (!part.picks(places)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Required required(int[] uses) {
            return Required.cheapest(requiredBy(parts, uses));
        }
    }

    record Any(List<Judge> parts) implements Judge {
        @Override
        public boolean picks(Places places) {
            for (Judge part : parts) {
                if (part.picks(places)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Required required(int[] uses) {
            return Required.any(requiredBy(parts, uses));
        }
    }

    record Absent(Judge part) implements Judge {
        @Override
        public boolean picks(Places places) {
            return !part.picks(places);
        }

        @Override
        public Required required(int[] uses) {
            return Required.UNKNOWN;
        }
    }

    /// A condition on a number, with a term that every mention has which has the number.
    record Numeric(int present, Predicate<Places> condition) implements Judge {
        @Override
        public boolean picks(Places places) {
            return condition.test(places);
        }

        @Override
        public Required required(int[] uses) {
            return Required.field(present);
        }
    }

    private static Required rarest(Numbers words, int[] uses) {
        return Required.cheapest(
                words.stream().mapToObj(word -> Required.word(word, uses)).toList());
    }

    private static List<Required> requiredBy(List<Judge> parts, int[] uses) {
        return parts.stream().map(part -> part.required(uses)).toList();
    }
}
