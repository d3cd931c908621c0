package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Proximity;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Word;
import id.percaya.listening.matching.query.Token.Leaf;
import id.percaya.listening.matching.query.Token.NearSign;
import id.percaya.listening.matching.query.Token.Sign;
import id.percaya.listening.matching.query.Token.SignType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses the query language: `melati (operasi OR "sedot lemak") NOT lowongan`. NOT binds to the
/// term that follows, NEAR before AND and OR. Adjacent terms are joined by AND; operators are
/// written in capitals.
public final class QueryParser {

    public static final int MAX_LENGTH = 4000;

    public static final int MAX_TERMS = 500;

    private static final int MAX_DEPTH = 16;

    private static final Pattern JOINS = Pattern.compile(" AND(?= )|[()]");

    private final List<Token> tokens;
    private int next;
    private int depth;
    private int terms;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The normal form of a query may be longer than its source, by the operators and parentheses
    /// that it spells out. Sent back as it was read, it is accepted.
    public static Query parse(String source) throws BadQuery {
        if (source.length() <= MAX_LENGTH) {
            return parseNormalised(source);
        }
        if (JOINS.matcher(source).replaceAll("").length() <= MAX_LENGTH) {
            Query query = parseNormalised(source);
            if (query.normalised().equals(source)) {
                return query;
            }
        }
        throw new BadQuery(QueryFlaw.TOO_LONG, MAX_LENGTH + 1);
    }

    /// Parses a normalised query, which may exceed the length limit because all operators are
    /// explicit.
    public static Query parseNormalised(String normalised) throws BadQuery {
        return parse(Tokenizer.tokens(normalised));
    }

    static Query parse(List<Token> tokens) throws BadQuery {
        QueryParser parser = new QueryParser(tokens);
        if (parser.sign() == SignType.END) {
            throw new BadQuery(QueryFlaw.EMPTY, 1);
        }
        Query query = parser.group();
        if (parser.sign() == SignType.CLOSE) {
            throw new BadQuery(QueryFlaw.PARENTHESIS_UNOPENED, parser.peek().at());
        }
        if (!query.isPositive()) {
            throw new BadQuery(QueryFlaw.ONLY_NEGATIVE, 1);
        }
        return query;
    }

    /// Operands joined by one operator, up to a closing parenthesis or the end.
    private Query group() throws BadQuery {
        List<Query> operands = new ArrayList<>(List.of(operand()));
        SignType joinedBy = SignType.END;
        while (sign() != SignType.END && sign() != SignType.CLOSE) {
            Token token = peek();
            SignType operator = sign() == SignType.OR ? SignType.OR : SignType.AND;
            if (joinedBy != SignType.END && joinedBy != operator) {
                throw new BadQuery(QueryFlaw.MIXED_OPERATORS, token.at());
            }
            joinedBy = operator;
            if (sign() == SignType.OR || sign() == SignType.AND) {
                next++;
            }
            Token start = peek();
            Query operand = operand();
            if (operator == SignType.OR
                    && !(operand.isPositive() && operands.getFirst().isPositive())) {
                throw new BadQuery(QueryFlaw.ONLY_NEGATIVE, start.at());
            }
            operands.add(operand);
        }
        return switch (joinedBy) {
            case OR -> new Or(flat(Or.class, operands));
            case AND -> new And(flat(And.class, operands));
            case NOT, OPEN, CLOSE, END -> operands.getFirst();
        };
    }

    private Query operand() throws BadQuery {
        Token token = peek();
        return sign() == SignType.NOT ? negated(token) : near();
    }

    private Query negated(Token not) throws BadQuery {
        next++;
        if (sign() == SignType.NOT) {
            throw new BadQuery(QueryFlaw.DOUBLE_NEGATION, peek().at());
        }
        Query absent = near();
        if (!absent.isPositive()) {
            throw new BadQuery(QueryFlaw.DOUBLE_NEGATION, not.at());
        }
        return new Not(absent);
    }

    private Query near() throws BadQuery {
        Query left = term();
        while (peek() instanceof NearSign(int others, int at)) {
            next++;
            if (sign() == SignType.NOT) {
                throw new BadQuery(QueryFlaw.NEAR_OPERAND, at);
            }
            Query right = term();
            if (!isNearOperand(left) || !isNearOperand(right)) {
                throw new BadQuery(QueryFlaw.NEAR_OPERAND, at);
            }
            left = new Near(left, others, right);
        }
        return left;
    }

    private static boolean isNearOperand(Query operand) {
        return switch (operand) {
            case Word _, Phrase _, Wildcard _ -> true;
            case Or(List<Query> any) -> any.stream().allMatch(QueryParser::isNearOperand);
            case Proximity _, Tag _, Within _, Condition _, Near _, And _, Not _ -> false;
        };
    }

    private Query term() throws BadQuery {
        return switch (peek()) {
            case Leaf(Query.Term term, int at) -> leaf(term, at);
            case Sign(SignType type, int at) when type == SignType.OPEN -> enclosed(at);
            case Sign(_, int at) -> throw new BadQuery(QueryFlaw.OPERAND_MISSING, at);
            case NearSign(_, int at) -> throw new BadQuery(QueryFlaw.OPERAND_MISSING, at);
        };
    }

    private Query leaf(Query.Term term, int at) throws BadQuery {
        if (++terms > MAX_TERMS) {
            throw new BadQuery(QueryFlaw.TOO_MANY_TERMS, at);
        }
        next++;
        return term;
    }

    private Query enclosed(int at) throws BadQuery {
        if (++depth > MAX_DEPTH) {
            throw new BadQuery(QueryFlaw.TOO_DEEP, at);
        }
        next++;
        Query inside = group();
        if (sign() != SignType.CLOSE) {
            throw new BadQuery(QueryFlaw.PARENTHESIS_OPEN, at);
        }
        next++;
        depth--;
        return inside;
    }

    private static List<Query> flat(Class<? extends Query> same, List<Query> operands) {
        return operands.stream().flatMap(part -> parts(same, part).stream()).toList();
    }

    private static List<Query> parts(Class<? extends Query> same, Query part) {
        return switch (part) {
            case And(List<Query> all) when same == And.class -> all;
            case Or(List<Query> any) when same == Or.class -> any;
            case Query.Term _, Near _, And _, Or _, Not _ -> List.of(part);
        };
    }

    private Token peek() {
        return tokens.get(next);
    }

    /// Null where no sign comes next.
    private @Nullable SignType sign() {
        return peek() instanceof Sign(SignType type, _) ? type : null;
    }
}
