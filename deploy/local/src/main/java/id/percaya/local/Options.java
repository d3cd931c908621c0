package id.percaya.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// The options of the command line.
///
/// @param without services that are not started, because `deploy/local/dev` runs them
record Options(Play play, boolean stop, boolean reset, boolean start, Set<Service> without) {

    enum Play {
        NONE,
        CLINIC
    }

    /// @throws IllegalArgumentException naming the valid options
    static Options parse(List<String> arguments) {
        Play play = Play.CLINIC;
        boolean stop = false;
        boolean reset = false;
        Set<Service> without = EnumSet.noneOf(Service.class);
        boolean start = arguments.isEmpty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--play" -> play = play(rest);
                case "--stop" -> stop = true;
                case "--reset" -> reset = true;
                case "--without" -> without.add(service(rest));
                default -> throw unknown(option);
            }
            start |= !option.equals("--reset");
        }
        if (!without.isEmpty() && play != Play.NONE) {
            throw new IllegalArgumentException(
                    "A case needs every service: --without goes with --play none.");
        }
        return new Options(play, stop, reset, start, Set.copyOf(without));
    }

    private static Service service(Iterator<String> rest) {
        String name = rest.hasNext() ? rest.next() : "nothing";
        return Arrays.stream(Service.values())
                .filter(service -> service.label().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "--without takes campaign, listening, crisis or consent, not '%s'."
                                        .formatted(name)));
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
                ("Unknown option '%s': valid are --play none|clinic, --stop, --reset,"
                                + " --without SERVICE and --help.")
                        .formatted(option));
    }
}
