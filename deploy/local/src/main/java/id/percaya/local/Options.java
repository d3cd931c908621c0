package id.percaya.local;

import java.util.Iterator;
import java.util.List;

/// The options of the command line.
record Options(Play play, boolean stop, boolean reset, boolean start) {

    enum Play {
        NONE,
        CLINIC
    }

    /// @throws IllegalArgumentException naming the valid options
    static Options parse(List<String> arguments) {
        Play play = Play.CLINIC;
        boolean stop = false;
        boolean reset = false;
        boolean start = arguments.isEmpty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--play" -> play = play(rest);
                case "--stop" -> stop = true;
                case "--reset" -> reset = true;
                default -> throw unknown(option);
            }
            start |= !option.equals("--reset");
        }
        return new Options(play, stop, reset, start);
    }

    private static Play play(Iterator<String> rest) {
        String name = rest.hasNext() ? rest.next() : "nothing";
        return switch (name) {
            case "none" -> Play.NONE;
            case "clinic" -> Play.CLINIC;
            default ->
                    throw new IllegalArgumentException(
                            "--play takes none or clinic, not '%s'.".formatted(name));
        };
    }

    private static IllegalArgumentException unknown(String option) {
        return new IllegalArgumentException(
                "Unknown option '%s': valid are --play none|clinic, --stop, --reset and --help."
                        .formatted(option));
    }
}
