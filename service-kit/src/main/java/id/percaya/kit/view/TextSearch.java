package id.percaya.kit.view;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Finds the rows of which an attribute contains a text, without regard to case and accents. It
/// compares by `strpos`, because the text of a person may have the wildcards of `like`.
record TextSearch(String text, List<String> attributes) {

    <R> Predicate of(CriteriaBuilder builder, Root<R> row) {
        Expression<String> wanted =
                folded(builder, ((HibernateCriteriaBuilder) builder).value(text));
        return builder.or(
                attributes.stream()
                        .map(attribute ->
                                builder.function(
                                        "strpos",
                                        Integer.class,
                                        folded(
                                                builder,
                                                AttributePath.value(builder, row, attribute)),
                                        wanted))
                        .map(position -> builder.greaterThan(position, 0))
                        .toArray(Predicate[]::new));
    }

    private static Expression<String> folded(CriteriaBuilder builder, Expression<?> value) {
        return builder.function("es.folded", String.class, value);
    }
}
