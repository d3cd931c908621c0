package id.percaya.listening.understanding.training;

/// A text with its label.
///
/// @param tag what kind of text it is, for figures
/// @param weight how much an error in it costs in training
record Labelled(String label, String tag, String text, double weight) {

    Labelled(String label, String tag, String text) {
        this(label, tag, text, 1);
    }

    Labelled weighing(double other) {
        return new Labelled(label, tag, text, other);
    }
}
