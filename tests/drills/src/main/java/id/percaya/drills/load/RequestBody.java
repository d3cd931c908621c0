package id.percaya.drills.load;

/// The body of a command.
///
/// @param type its media type
public record RequestBody(String type, String words) {

    private static final String JSON = "application/json";

    public static final RequestBody EMPTY = json("{}");

    static RequestBody json(String words) {
        return new RequestBody(JSON, words);
    }
}
