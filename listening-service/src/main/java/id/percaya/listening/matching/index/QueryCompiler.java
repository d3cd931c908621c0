package id.percaya.listening.matching.index;

import id.percaya.listening.matching.index.Judges.All;
import id.percaya.listening.matching.index.Judges.Among;
import id.percaya.listening.matching.index.Judges.Any;
import id.percaya.listening.matching.index.Judges.Close;
import id.percaya.listening.matching.index.Judges.OneTerm;
import id.percaya.listening.matching.index.Judges.Side;
import id.percaya.listening.matching.index.Operand.Stretch;
import id.percaya.listening.matching.index.Places.Scope;
import id.percaya.listening.matching.index.Vocabulary.Kind;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Part;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Proximity;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Word;
import id.percaya.listening.matching.query.Query.Words;
import id.percaya.listening.matching.text.Clitics;
import java.util.List;

/// Compiles queries, and numbers their terms.
final class QueryCompiler {

    private final Vocabulary vocabulary;
    private final FieldCompiler fields;

    QueryCompiler(Vocabulary vocabulary, AuthorKeys authors) {
        this.vocabulary = vocabulary;
        this.fields = new FieldCompiler(vocabulary, authors);
    }

    Judge judge(Query query) {
        return switch (query) {
            case Words words -> words(words, Scope.ANYWHERE);
            case Within(Part part, Words words) -> words(words, scope(part));
            case Tag(String signed) ->
                    new OneTerm(vocabulary.add(Kind.SIGNED, signed), Scope.ANYWHERE);
            case Condition condition -> fields.judge(condition);
            case Near(Query left, int others, Query right) ->
                    new Close(operand(left), others, operand(right));
            case And(List<Query> all) -> new All(all.stream().map(this::judge).toList());
            case Or(List<Query> any) -> new Any(any.stream().map(this::judge).toList());
            case Not(Query absent) -> new Judges.Absent(judge(absent));
        };
    }

    private Judge words(Words words, Scope scope) {
        return switch (words) {
            case Word _, Phrase _, Wildcard _ -> side(stretch(words), scope);
            case Proximity(List<String> bag, int others) ->
                    new Among(numbers(Kind.WRITTEN, bag), others, scope);
        };
    }

    private static Judge side(Stretch stretch, Scope scope) {
        return switch (stretch.words().size()) {
            case 0 -> Judge.NEVER;
            case 1 -> new OneTerm(stretch.words().get(0), scope);
            default -> new Side(stretch.words(), stretch.asWritten(), scope);
        };
    }

    private Operand operand(Query query) {
        return new Operand(
                query instanceof Or(List<Query> any)
                        ? any.stream().map(this::stretch).toList()
                        : List.of(stretch(query)));
    }

    private Stretch stretch(Query query) {
        return switch (query) {
            case Word(List<String> words) ->
                    new Stretch(
                            numbers(Kind.INFLECTED, words.stream().map(Clitics::remove).toList()),
                            false);
            case Phrase(List<String> words) -> new Stretch(numbers(Kind.WRITTEN, words), true);
            case Wildcard(String pattern) ->
                    new Stretch(Numbers.of(vocabulary.addWildcard(pattern)), true);
            case Proximity _, Tag _, Within _, Condition _, Near _, And _, Or _, Not _ ->
                    throw new IllegalStateException("no operand: " + query.normalised());
        };
    }

    private Numbers numbers(Kind kind, List<String> words) {
        return new Numbers(words.stream().mapToInt(word -> vocabulary.add(kind, word)));
    }

    private static Scope scope(Part part) {
        return switch (part) {
            case TITLE -> Scope.TITLE;
            case TEXT -> Scope.TEXT;
        };
    }
}
