package id.percaya.drills.load;

/// What a command carries.
///
/// @param type the media type of the words
public record Paper(String type, String words) {

    private static final String JSON = "application/json";

    public static final Paper EMPTY = json("{}");

    static Paper json(String words) {
        return new Paper(JSON, words);
    }
}
