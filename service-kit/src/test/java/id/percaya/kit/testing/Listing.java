package id.percaya.kit.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads a list of the API to its end, one item a page, so that each test of a list is one of its
/// cursors too.
///
/// @param caller a new request of somebody who may read the list
/// @param key the field that identifies an item
public record Listing(Supplier<RequestSpecification> caller, String key) {

    public Listing(Supplier<RequestSpecification> caller) {
        this(caller, "id");
    }

    /// @param list the path with its query, such as `/v1/halts?state=IN_FORCE`
    public List<String> of(String list) {
        return of(list, () -> {});
    }

    /// @param between runs after the first page
    public List<String> of(String list, Runnable between) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(list, cursor);
            found.addAll(page.getList("items." + key, String.class));
            if (cursor == null) {
                between.run();
            }
            cursor = page.getString("next");
        } while (cursor != null);
        return found;
    }

    private JsonPath page(String list, @Nullable String cursor) {
        RequestSpecification request =
                caller.get().urlEncodingEnabled(false).queryParam("limit", 1);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(list).then().statusCode(200).extract().jsonPath();
    }
}
