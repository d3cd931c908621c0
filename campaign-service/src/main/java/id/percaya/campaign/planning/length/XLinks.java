package id.percaya.campaign.planning.length;

import id.percaya.campaign.planning.length.LinkSearch.Span;
import java.net.IDN;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links as X finds them, also without a protocol: twitter-text 3.1 for JavaScript, which counts in
/// X's own web pages. The Java library of the same version takes other hosts.
final class XLinks {

    private static final String PATH_CHARACTER =
            "[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&"
                    + LinkPattern.LATIN_ACCENTS
                    + "]";
    private static final String LAST_OF_PATH =
            "[+\\-a-z\\u0400-\\u04FF0-9=_#/" + LinkPattern.LATIN_ACCENTS + "]";
    private static final String QUERY =
            "\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";

    private static final Pattern LINK =
            compile(
                    "("
                            + LinkPattern.BEFORE
                            + ")((https?://)?("
                            + LinkPattern.host("!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$")
                            + ")(?::[0-9]+)?("
                            + LinkPattern.path(PATH_CHARACTER, LAST_OF_PATH, PATH_CHARACTER)
                            + ")?(?:"
                            + QUERY
                            + ")?)");
    private static final int BEFORE_GROUP = 1;
    private static final int LINK_GROUP = 2;
    private static final int PROTOCOL_GROUP = 3;
    private static final int HOST_GROUP = 4;
    private static final int PATH_GROUP = 5;

    private static final Pattern ASCII_HOST =
            compile(
                    "(?:[-a-z0-9"
                            + LinkPattern.LATIN_ACCENTS
                            + "]++\\.){1,126}"
                            + LinkPattern.TOP_LEVEL_DOMAIN);
    private static final Pattern SHORTENED =
            compile("^https?://t\\.co/([a-z0-9]+)(?:" + QUERY + ")?");
    private static final int LONGEST_SHORTENED = 40;
    private static final int LONGEST = 4096;
    private static final int LONGEST_LABEL = 63;
    private static final String DEFAULT_PROTOCOL = "https://";

    private static final LinkSearch SEARCH = new LinkSearch(LINK, XLinks::add);

    private XLinks() {}

    static List<Span> in(String text) {
        return SEARCH.in(text);
    }

    private static Pattern compile(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private static void add(Matcher match, List<Span> links) {
        String protocol = match.group(PROTOCOL_GROUP);
        int length = match.group(LINK_GROUP).length();
        int withProtocol = length + (protocol == null ? DEFAULT_PROTOCOL.length() : 0);
        if (!isHost(match.group(HOST_GROUP)) || withProtocol > LONGEST) {
            return;
        }
        if (protocol == null) {
            addWithoutProtocol(match, links);
            return;
        }
        int start = match.start(LINK_GROUP);
        Matcher shortened = SHORTENED.matcher(match.group(LINK_GROUP));
        if (!shortened.find()) {
            links.add(new Span(start, start + length));
        } else if (shortened.group(1).length() <= LONGEST_SHORTENED) {
            links.add(new Span(start, start + shortened.end()));
        }
    }

    /// Only hosts of Latin letters are links without a protocol. The last of them takes the path.
    private static void addWithoutProtocol(Matcher match, List<Span> links) {
        String before = match.group(BEFORE_GROUP);
        if (!before.isEmpty() && "-_./".contains(before)) {
            return;
        }
        int start = match.start(HOST_GROUP);
        List<Span> hosts =
                ASCII_HOST
                        .matcher(match.group(HOST_GROUP))
                        .results()
                        .map(host -> new Span(start + host.start(), start + host.end()))
                        .toList();
        if (hosts.isEmpty()) {
            return;
        }
        if (match.group(PATH_GROUP) == null) {
            links.addAll(hosts);
            return;
        }
        links.addAll(hosts.subList(0, hosts.size() - 1));
        links.add(new Span(hosts.getLast().start(), match.end(LINK_GROUP)));
    }

    private static boolean isHost(String host) {
        for (String label : host.split("\\.", -1)) {
            if (lengthOf(label) > LONGEST_LABEL) {
                return false;
            }
        }
        return true;
    }

    /// X encodes a label as it stands. The JDK refuses some of those, for example a mix of writing
    /// directions; they are short in practice.
    private static int lengthOf(String label) {
        try {
            return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED).length();
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            return label.length();
        }
    }
}
