package id.percaya.kit.view;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Conditions on a JSON array of a row.
///
/// @param attribute the array
record JsonArray(String attribute) {

    /// The array of texts has this value.
    Predicate holds(Object value, CriteriaBuilder builder, Root<?> row) {
        return builder.isTrue(
                builder.function(
                        "jsonb_exists", Boolean.class, row.get(attribute), bound(value, builder)));
    }

    /// No object in the array has this value in this field.
    Predicate lacks(String field, Object value, CriteriaBuilder builder, Root<?> row) {
        Expression<Object> object =
                builder.function(
                        "jsonb_build_object",
                        Object.class,
                        builder.literal(field),
                        bound(value, builder));
        return builder.isFalse(
                builder.function(
                        "jsonb_contains",
                        Boolean.class,
                        row.get(attribute),
                        builder.function("jsonb_build_array", Object.class, object)));
    }

    private static Expression<String> bound(Object value, CriteriaBuilder builder) {
        return ((HibernateCriteriaBuilder) builder).value(value.toString());
    }
}
