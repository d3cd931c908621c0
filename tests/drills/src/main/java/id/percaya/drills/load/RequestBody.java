package id.percaya.drills.load;

/// What a command carries.
///
/// @param type the media type of the words
public record RequestBody(String type, String words) {

    private static final String JSON = "application/json";

    public static final RequestBody EMPTY = json("{}");

    static RequestBody json(String words) {
        return new RequestBody(JSON, words);
    }
}
