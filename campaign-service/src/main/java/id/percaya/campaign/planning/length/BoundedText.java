package id.percaya.campaign.planning.length;

/// A text that lets a regular expression look at only so many characters. The platforms'
/// expressions for links backtrack, and on a hostile text they would do so for hours.
final class BoundedText implements CharSequence {

    private final String text;
    private final Steps steps;

    BoundedText(String text, Steps steps) {
        this.text = text;
        this.steps = steps;
    }

    /// The characters that may still be looked at, over all words of a text.
    static final class Steps {

        private int left;

        Steps(int left) {
            this.left = left;
        }

        private void use() {
            left--;
            if (left < 0) {
                throw new UsedUp();
            }
        }
    }

    /// The search took too many steps.
    static final class UsedUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private UsedUp() {
            super("too many steps", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        steps.use();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
