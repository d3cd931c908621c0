package id.percaya.kit.view;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;

/// Resolves the attributes that conditions name: `facility` is an attribute of the row, and
/// `plan.title` the text of a field in the row's JSON document `plan`.
final class AttributePath {

    private AttributePath() {}

    static boolean isInDocument(String attribute) {
        return attribute.indexOf('.') > 0;
    }

    static Expression<?> value(CriteriaBuilder builder, Root<?> row, String attribute) {
        if (!isInDocument(attribute)) {
            return row.get(attribute);
        }
        String[] names = attribute.split("\\.", 2);
        return builder.function(
                "jsonb_extract_path_text",
                String.class,
                row.get(names[0]),
                builder.literal(names[1]));
    }
}
