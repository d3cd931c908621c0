package id.percaya.kit.view;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of the current tenant's rows of a view, read page by page. A page begins after the sort
/// key of the last row of the page before, so rows that arrive in between neither repeat nor hide
/// others. Conditions whose value is null do not filter. Besides the attributes of a row, `equal`,
/// `in` and `containing` accept the fields of a JSON document, such as `plan.title`.
///
/// ```java
/// RowQuery.of(PublicationRow.class, PublicationRow::details)
///         .equal("state", state)
///         .atLeast("dueAt", from)
///         .ascending("dueAt", "id")
/// ```
///
/// @param <R> the entity; conditions and order name its attributes
/// @param <T> the representation of a row
public final class RowQuery<R, T> {

    private final Class<R> type;
    private final Function<R, T> shown;
    private final List<Condition<R>> conditions = new ArrayList<>();
    private final StringBuilder filter = new StringBuilder();
    private List<String> order = List.of("id");
    private boolean descending;

    private RowQuery(Class<R> type, Function<R, T> shown) {
        this.type = type;
        this.shown = shown;
    }

    public static <R, T> RowQuery<R, T> of(Class<R> type, Function<R, T> shown) {
        return new RowQuery<>(type, shown);
    }

    /// A condition in terms of the criteria API, for example a subquery.
    @FunctionalInterface
    public interface Condition<R> {
        Predicate of(CriteriaBuilder builder, CriteriaQuery<?> query, Root<R> row);
    }

    /// The representation of a row with its sort key as text.
    public record Keyed<T>(T item, String key) {}

    public RowQuery<R, T> equal(String attribute, @Nullable Object value) {
        return value == null
                ? this
                : where(
                        attribute + "=" + value,
                        (builder, _, row) ->
                                builder.equal(
                                        AttributePath.value(builder, row, attribute),
                                        AttributePath.isInDocument(attribute)
                                                ? value.toString()
                                                : value));
    }

    public <C extends Comparable<? super C>> RowQuery<R, T> atLeast(
            String attribute, @Nullable C value) {
        return value == null
                ? this
                : where(
                        attribute + ">=" + value,
                        (builder, _, row) ->
                                builder.greaterThanOrEqualTo(row.<C>get(attribute), value));
    }

    public <C extends Comparable<? super C>> RowQuery<R, T> below(
            String attribute, @Nullable C value) {
        return value == null
                ? this
                : where(
                        attribute + "<" + value,
                        (builder, _, row) -> builder.lessThan(row.<C>get(attribute), value));
    }

    /// One of several values; no value does not filter.
    public RowQuery<R, T> in(String attribute, @Nullable Collection<?> values) {
        if (values == null || values.isEmpty()) {
            return this;
        }
        List<?> wanted =
                AttributePath.isInDocument(attribute) ? texts(values) : List.copyOf(values);
        return where(
                attribute + " in " + texts(values).stream().sorted().toList(),
                (builder, _, row) -> AttributePath.value(builder, row, attribute).in(wanted));
    }

    /// A JSON array of texts that contains this value.
    public RowQuery<R, T> holding(String array, @Nullable Object value) {
        return value == null
                ? this
                : where(
                        array + " holds " + value,
                        (builder, _, row) -> new JsonArray(array).holds(value, builder, row));
    }

    /// A JSON array in which no object has this value in this field.
    public RowQuery<R, T> lacking(String array, String field, Object value) {
        return where(
                array + " lacks " + field + "=" + value,
                (builder, _, row) -> new JsonArray(array).lacks(field, value, builder, row));
    }

    /// The text is part of one of the attributes, without regard to case and accents.
    public RowQuery<R, T> containing(@Nullable String text, String... attributes) {
        if (text == null || text.isBlank()) {
            return this;
        }
        TextSearch search = new TextSearch(text.strip(), List.of(attributes));
        return where(search.toString(), (builder, _, row) -> search.of(builder, row));
    }

    public RowQuery<R, T> within(String attribute, TimeSpan span) {
        return atLeast(attribute, span.from).below(attribute, span.until);
    }

    /// @param description identifies the condition, because a cursor is valid for one filter only
    public RowQuery<R, T> where(String description, Condition<R> condition) {
        conditions.add(condition);
        filter.append(description).append('\n');
        return this;
    }

    /// @param attributes never null in a row; together unique in a tenant
    public RowQuery<R, T> ascending(String... attributes) {
        order = List.of(attributes);
        descending = false;
        return this;
    }

    /// As [#ascending], in descending order.
    public RowQuery<R, T> descending(String... attributes) {
        order = List.of(attributes);
        descending = true;
        return this;
    }

    /// By deadline with the earliest first, or by beginning with the newest first.
    public RowQuery<R, T> ordered(DueOrder by, String due, String begun) {
        return switch (by) {
            case DUE -> ascending(due, "id");
            case NEWEST -> descending(begun, "id");
        };
    }

    /// The conditions and the order as text.
    public String filter() {
        return filter + (descending ? "desc " : "asc ") + String.join(",", order);
    }

    /// The rows after a sort key, or the first ones. Needs a transaction of the tenant.
    ///
    /// @param after the key of a row; null for the start of the list
    public List<Keyed<T>> page(@Nullable String after, int limit) {
        EntityManager entities = Panache.getEntityManager();
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<R> row = query.from(type);
        List<Selection<?>> selected = new ArrayList<>(List.of(row));
        order.forEach(attribute -> selected.add(row.get(attribute)));
        query.select(builder.tuple(selected.toArray(Selection<?>[]::new)));
        query.where(predicates(builder, query, row, after).toArray(Predicate[]::new));
        query.orderBy(
                order.stream()
                        .map(row::get)
                        .map(each -> descending ? builder.desc(each) : builder.asc(each))
                        .toList());
        return entities.createQuery(query).setMaxResults(limit).getResultList().stream()
                .map(found -> new Keyed<>(shown.apply(found.get(0, type)), key(found)))
                .toList();
    }

    private List<Predicate> predicates(
            CriteriaBuilder builder, CriteriaQuery<?> query, Root<R> row, @Nullable String after) {
        List<Predicate> all = new ArrayList<>();
        conditions.forEach(condition -> all.add(condition.of(builder, query, row)));
        if (after != null) {
            List<Class<?>> types =
                    order.stream()
                            .<Class<?>>map(attribute -> row.get(attribute).getJavaType())
                            .toList();
            all.add(behind(builder, row, SortKey.parse(after, types)));
        }
        return all;
    }

    /// Compares attribute by attribute: a later one decides where all before it are equal. The
    /// bound of the first attribute follows from that, but PostgreSQL does not derive it: without
    /// it, an index is read from its beginning for every page.
    private Predicate behind(CriteriaBuilder builder, Root<R> row, List<Comparable<?>> key) {
        List<Predicate> alternatives = new ArrayList<>();
        List<Predicate> equal = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Expression<?> attribute = row.get(order.get(i));
            alternatives.add(
                    builder.and(
                            Stream.concat(
                                            equal.stream(),
                                            Stream.of(behind(builder, attribute, key.get(i))))
                                    .toArray(Predicate[]::new)));
            equal.add(builder.equal(attribute, key.get(i)));
        }
        return builder.and(
                notBefore(builder, row.get(order.getFirst()), key.getFirst()),
                builder.or(alternatives.toArray(Predicate[]::new)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Predicate notBefore(
            CriteriaBuilder builder, Expression<?> attribute, Comparable<?> value) {
        Expression<Comparable> comparable = (Expression<Comparable>) attribute;
        return descending
                ? builder.lessThanOrEqualTo(comparable, (Comparable) value)
                : builder.greaterThanOrEqualTo(comparable, (Comparable) value);
    }

    /// The value has the attribute's type, since it was read from that attribute.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Predicate behind(
            CriteriaBuilder builder, Expression<?> attribute, Comparable<?> value) {
        Expression<Comparable> comparable = (Expression<Comparable>) attribute;
        return descending
                ? builder.lessThan(comparable, (Comparable) value)
                : builder.greaterThan(comparable, (Comparable) value);
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    private String key(Tuple found) {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= order.size(); i++) {
            values.add(found.get(i));
        }
        return SortKey.text(values);
    }
}
