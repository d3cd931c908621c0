package id.percaya.listening.intake.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/// Reads XML of any length. It ends within an item that is too long, because an item is held in
/// memory, and in a document with too many names, because the parser keeps each for good. No entity
/// is expanded.
final class BoundedXml extends StreamReaderDelegate {

    /// In bytes, of one item, or of all that stands between two.
    static final int LONGEST_ITEM = 8 << 20;

    /// The letters of all different names together.
    static final int MOST_NAMES = 1 << 20;

    private final Bounded in;
    private final Set<String> names = new HashSet<>();
    private int letters;

    private BoundedXml(XMLStreamReader xml, Bounded in) {
        super(xml);
        this.in = in;
    }

    static BoundedXml of(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Bounded bounded = new Bounded(in);
        return new BoundedXml(factory.createXMLStreamReader(bounded), bounded);
    }

    /// An item begins or has ended here.
    void item() {
        in.read = 0;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case START_ELEMENT -> element();
            case PROCESSING_INSTRUCTION -> name(getPITarget());
            default -> {}
        }
        return event;
    }

    private void element() throws XMLStreamException {
        name(getPrefix());
        name(getLocalName());
        for (int at = 0; at < getAttributeCount(); at++) {
            name(getAttributePrefix(at));
            name(getAttributeLocalName(at));
        }
        for (int at = 0; at < getNamespaceCount(); at++) {
            name(getNamespacePrefix(at));
            name(getNamespaceURI(at));
        }
    }

    private void name(@Nullable String name) throws XMLStreamException {
        if (name != null && names.add(name)) {
            letters += name.length();
        }
        if (letters > MOST_NAMES) {
            throw new XMLStreamException("the document has too many names");
        }
    }

    private static final class Bounded extends FilterInputStream {

        private int read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int bytes = super.read(into, from, most);
            return counted(bytes, bytes);
        }

        private int counted(int answer, int bytes) throws IOException {
            read += answer < 0 ? 0 : bytes;
            if (read > LONGEST_ITEM) {
                throw new IOException("an item is too long");
            }
            return answer;
        }
    }
}
