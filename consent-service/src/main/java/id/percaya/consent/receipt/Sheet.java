package id.percaya.consent.receipt;

import java.util.List;

/// A page of headings, paragraphs and tables as it is written, in one language.
final class Sheet {

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

    Sheet(Language language, Word title) {
        this.language = language;
        html.append("<!doctype html>\n<html lang=\"%s\"><head>".formatted(language.tag()))
                .append("<meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n");
        heading("h1", title);
    }

    String word(Word word) {
        return word.in(language);
    }

    void heading(Word text) {
        heading("h2", text);
    }

    void paragraph(Word text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    void table(Runnable rows) {
        html.append("<table>\n");
        rows.run();
        html.append("</table>\n");
    }

    void row(Word name, String text) {
        rowOf(name, Html.escaped(text));
    }

    void codeRow(Word name, String code) {
        rowOf(name, Html.code(code));
    }

    void heads(Word... names) {
        html.append("<tr>");
        List.of(names).forEach(name -> html.append("<th>").append(escaped(name)).append("</th>"));
        html.append("</tr>\n");
    }

    void cells(String... texts) {
        html.append("<tr>");
        List.of(texts)
                .forEach(text -> html.append("<td>").append(Html.escaped(text)).append("</td>"));
        html.append("</tr>\n");
    }

    String end() {
        return html.append("</body></html>\n").toString();
    }

    private void rowOf(Word name, String value) {
        html.append("<tr><th>%s</th><td>%s</td></tr>\n".formatted(escaped(name), value));
    }

    private void heading(String level, Word text) {
        html.append("<%1$s>%2$s</%1$s>\n".formatted(level, escaped(text)));
    }

    private String escaped(Word word) {
        return Html.escaped(word(word));
    }
}
