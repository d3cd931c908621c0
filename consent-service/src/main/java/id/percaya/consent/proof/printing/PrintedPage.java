package id.percaya.consent.proof.printing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A page to print on A4, made from top to bottom. The heads of its tables say what they are the
/// heads of, so that who hears it read knows as well (WCAG 2.2, 1.3.1).
public final class PrintedPage {

    private static final String STYLE =
            """
            @page { size: A4; margin: 18mm }
            body { font: 10.5pt/1.4 serif; max-width: 174mm; margin: 1em auto; color: #000 }
            h1 { font-size: 16pt } h2 { font-size: 12pt; break-after: avoid }
            table { border-collapse: collapse; width: 100% } tr { break-inside: avoid }
            th, td { border: 0.3pt solid #888; padding: 1mm 2mm; text-align: left; vertical-align: top }
            td { overflow-wrap: anywhere } code { font: 8pt monospace }
            """;

    private final Language language;
    private final StringBuilder html = new StringBuilder();

    public PrintedPage(Language language, LocalizedText title) {
        this.language = language;
        html.append(
                """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width"><title>%s</title><style>
                %s</style></head>
                <body>
                """
                        .formatted(language.tag(), markup(title), STYLE));
        element("h1", title);
    }

    public PrintedPage heading(LocalizedText text) {
        return element("h2", text);
    }

    public PrintedPage paragraph(LocalizedText text) {
        return element("p", text);
    }

    /// A table of names and what they stand for, in the order of the map.
    public PrintedPage facts(Map<? extends LocalizedText, Html> facts) {
        html.append("<table>\n");
        facts.forEach((name, value) ->
                html.append("<tr><th scope=\"row\">")
                        .append(markup(name))
                        .append("</th>")
                        .append(cell(value))
                        .append("</tr>\n"));
        html.append("</table>\n");
        return this;
    }

    /// A table whose heads are repeated on each sheet.
    ///
    /// @param rows with a cell for each head
    public PrintedPage table(List<? extends LocalizedText> heads, List<List<Html>> rows) {
        html.append("<table>\n<thead><tr>");
        heads.forEach(
                head -> html.append("<th scope=\"col\">").append(markup(head)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        rows.forEach(cells ->
                html.append(
                        cells.stream()
                                .map(PrintedPage::cell)
                                .collect(Collectors.joining("", "<tr>", "</tr>\n"))));
        html.append("</tbody></table>\n");
        return this;
    }

    public String whole() {
        return html + "</body></html>\n";
    }

    private PrintedPage element(String name, LocalizedText text) {
        html.append('<').append(name).append('>').append(markup(text));
        html.append("</").append(name).append(">\n");
        return this;
    }

    private String markup(LocalizedText text) {
        return Html.text(text.in(language)).markup();
    }

    private static String cell(Html value) {
        return "<td>" + value.markup() + "</td>";
    }
}
