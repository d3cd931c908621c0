package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.BadQuery.Flaw;
import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Word;
import java.util.ArrayList;
import java.util.List;

/// Parses the query language: `klinik melati (operasi OR "sedot lemak") NOT lowongan`. Adjacent
/// terms are joined by AND; operators are written in capitals.
public final class QueryParser {

    public static final int MAX_LENGTH = 4000;

    /// Words and phrases together; half of Lucene's limit per query.
    public static final int MAX_TERMS = 500;

    private static final int MAX_DEPTH = 16;

    private final List<Token> tokens;
    private int next;
    private int depth;
    private int terms;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static Query parse(String source) throws BadQuery {
        if (source.length() > MAX_LENGTH) {
            throw new BadQuery(Flaw.TOO_LONG, MAX_LENGTH + 1);
        }
        return parseNormalised(source);
    }

    /// Parses a normalised query, which may exceed the length limit because all operators are
    /// explicit.
    public static Query parseNormalised(String normalised) throws BadQuery {
        QueryParser parser = new QueryParser(Token.tokenize(normalised));
        if (parser.peek().type() == Token.Type.END) {
            throw new BadQuery(Flaw.EMPTY, 1);
        }
        Query query = parser.group();
        if (parser.peek().type() == Token.Type.CLOSE) {
            throw new BadQuery(Flaw.PARENTHESIS_UNOPENED, parser.peek().at());
        }
        if (!query.isPositive()) {
            throw new BadQuery(Flaw.ONLY_NEGATIVE, 1);
        }
        return query;
    }

    /// Operands joined by one operator, up to a closing parenthesis or the end.
    private Query group() throws BadQuery {
        List<Query> operands = new ArrayList<>(List.of(operand()));
        Token.Type joinedBy = Token.Type.END;
        while (!atEnd()) {
            Token token = peek();
            Token.Type operator = token.type() == Token.Type.OR ? Token.Type.OR : Token.Type.AND;
            if (joinedBy != Token.Type.END && joinedBy != operator) {
                throw new BadQuery(Flaw.MIXED_OPERATORS, token.at());
            }
            joinedBy = operator;
            if (token.type() == Token.Type.OR || token.type() == Token.Type.AND) {
                next++;
            }
            Token start = peek();
            Query operand = operand();
            if (operator == Token.Type.OR
                    && !(operand.isPositive() && operands.getFirst().isPositive())) {
                throw new BadQuery(Flaw.ONLY_NEGATIVE, start.at());
            }
            operands.add(operand);
        }
        return joined(joinedBy, operands);
    }

    private boolean atEnd() {
        return peek().type() == Token.Type.END || peek().type() == Token.Type.CLOSE;
    }

    private Query operand() throws BadQuery {
        Token token = tokens.get(next);
        return switch (token.type()) {
            case WORD -> leaf(new Word(token.text()));
            case PHRASE -> leaf(new Phrase(token.text()));
            case NOT -> negated(token);
            case OPEN -> enclosed(token);
            case AND, OR, CLOSE, END -> throw new BadQuery(Flaw.OPERAND_MISSING, token.at());
        };
    }

    private Query leaf(Query leaf) throws BadQuery {
        if (++terms > MAX_TERMS) {
            throw new BadQuery(Flaw.TOO_MANY_TERMS, peek().at());
        }
        next++;
        return leaf;
    }

    private Query negated(Token not) throws BadQuery {
        next++;
        if (peek().type() == Token.Type.NOT) {
            throw new BadQuery(Flaw.DOUBLE_NEGATION, peek().at());
        }
        Query absent = operand();
        if (!absent.isPositive()) {
            throw new BadQuery(Flaw.DOUBLE_NEGATION, not.at());
        }
        return new Not(absent);
    }

    private Query enclosed(Token open) throws BadQuery {
        if (++depth > MAX_DEPTH) {
            throw new BadQuery(Flaw.TOO_DEEP, open.at());
        }
        next++;
        Query inside = group();
        if (peek().type() != Token.Type.CLOSE) {
            throw new BadQuery(Flaw.PARENTHESIS_OPEN, open.at());
        }
        next++;
        depth--;
        return inside;
    }

    private static Query joined(Token.Type operator, List<Query> operands) {
        return switch (operator) {
            case AND -> new And(flat(And.class, operands));
            case OR -> new Or(flat(Or.class, operands));
            case WORD, PHRASE, NOT, OPEN, CLOSE, END -> operands.getFirst();
        };
    }

    private static List<Query> flat(Class<? extends Query> same, List<Query> operands) {
        return operands.stream().flatMap(part -> parts(same, part).stream()).toList();
    }

    private static List<Query> parts(Class<? extends Query> same, Query part) {
        return switch (part) {
            case And(List<Query> all) when same == And.class -> all;
            case Or(List<Query> any) when same == Or.class -> any;
            case Word _, Phrase _, And _, Or _, Not _ -> List.of(part);
        };
    }

    private Token peek() {
        return tokens.get(next);
    }
}
