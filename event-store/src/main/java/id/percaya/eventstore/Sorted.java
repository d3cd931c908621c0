package id.percaya.eventstore;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collections with a fixed order, so that equal values have equal JSON. The order of `Set.copyOf`
/// differs between processes: a view replayed in another process would get other JSON.
public final class Sorted {

    private Sorted() {}

    public static <T extends Comparable<T>> SortedSet<T> set(Collection<T> items) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }

    public static <T extends Comparable<T>> SortedSet<T> with(Set<T> items, T item) {
        SortedSet<T> more = new TreeSet<>(items);
        more.add(item);
        return Collections.unmodifiableSortedSet(more);
    }

    public static <K extends Comparable<K>, V> SortedMap<K, V> map(Map<K, V> items) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }
}
