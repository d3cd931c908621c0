package id.percaya.listening.intake.reading;

import id.percaya.listening.intake.cell.Cells;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import id.percaya.listening.intake.row.UnreadableFile;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads the items of an RSS 2.0 feed or the entries of an Atom feed, one at a time. A document
/// type is refused, so that no entity is ever expanded. An item has at most 8 MiB.
final class FeedRows implements Iterator<Row> {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private static final int LONGEST = 256 * 1024;

    private final BoundedXml xml;
    private final RowReader format;
    private @Nullable Row ahead;
    private boolean broken;

    private FeedRows(BoundedXml xml, RowReader format) {
        this.xml = xml;
        this.format = format;
        this.ahead = read();
    }

    static FeedRows of(InputStream in, RowReader format) throws UnreadableFile {
        try {
            BoundedXml xml = BoundedXml.of(in);
            while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    throw new UnreadableFile(Why.NOT_THIS_FORMAT, "the file has a document type");
                }
            }
            if (!FEEDS.contains(xml.getLocalName())) {
                throw new UnreadableFile(Why.NOT_THIS_FORMAT, "the file is no RSS or Atom feed");
            }
            return new FeedRows(xml, format);
        } catch (XMLStreamException _) {
            throw new UnreadableFile(Why.NOT_THIS_FORMAT, "the file does not begin with XML");
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Row next() {
        Row row = ahead;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = broken ? null : read();
        return row;
    }

    private @Nullable Row read() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && ITEMS.contains(xml.getLocalName())) {
                    long line = xml.getLocation().getLineNumber();
                    xml.item();
                    Map<String, String> values = item(xml.getLocalName());
                    xml.item();
                    return format.read(new Cells(line, column -> values.getOrDefault(column, "")));
                }
            }
            return null;
        } catch (XMLStreamException _) {
            broken = true;
            long line = xml.getLocation().getLineNumber();
            return new Row.Broken(List.of(RowError.ofRow(line, Rule.XML)));
        }
    }

    /// The texts of an item by the name of their element. The first of several counts; Atom's link
    /// stands in an attribute, and its author in an element of its own.
    private Map<String, String> item(String name) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        for (int event = xml.next(); !isEnd(event, name); event = xml.next()) {
            boolean isAuthor = event == XMLStreamConstants.START_ELEMENT && isAtomAuthor();
            if (event == XMLStreamConstants.START_ELEMENT && !isAuthor) {
                String element = element();
                String href = xml.getAttributeValue(null, "href");
                boolean other = !isPage(xml.getAttributeValue(null, "rel"));
                String text = text();
                if (!(element.equals("link") && other)) {
                    values.putIfAbsent(element, href == null ? text : href);
                }
            }
        }
        return values;
    }

    /// Atom's author holds the name in an element of its own, RSS' author is a text.
    private boolean isAtomAuthor() {
        return xml.getLocalName().equals("author") && ATOM.equals(xml.getNamespaceURI());
    }

    private String element() {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty()
                ? xml.getLocalName()
                : prefix + ":" + xml.getLocalName();
    }

    private static boolean isPage(@Nullable String relation) {
        return relation == null || relation.equals("alternate");
    }

    private boolean isEnd(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    /// The text of the element and of those inside of it.
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        append(xml.getText(), text);
                default -> {}
            }
        }
        return text.toString();
    }

    /// A text that is longer is cut, because an item is held in memory.
    private static void append(String part, StringBuilder text) {
        text.append(part, 0, Math.min(part.length(), LONGEST - text.length()));
    }
}
