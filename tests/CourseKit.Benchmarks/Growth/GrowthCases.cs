using System.Text;

namespace CourseKit.Benchmarks;

/// <summary>
/// Every opener of Markdown, of the course's own language, of the three languages of front matter and of templates: what begins something and is never closed, or
/// is said so often that whatever is looked up for it is looked up often.
/// </summary>
internal static class GrowthCases
{
    private const string Page = "content/page.md";

    private static readonly string[] _openers =
    [
        "[", "]", "![", "[a](", "[a](<", "[a](b \"", "[a][", "[a] ", "[a](b) ", "[a](b.md) ", "[a](#b) ", "![a](b.png) ", "[^", "[^a] ", "[a](//", "[[", "[[a]] ", "![[", "[@a] ", "[ ] ",
        "*", "**", "*a ", "***a ", "*a **b ", "_", "_a ", "a_", "a*", "~", "~~", "~a ", "^", "^a ", "==", "==a ", "++a ", "*a*", "**a*", "*a_ ",
        "`", "``", "` ", "`a``", "$", "$$", "$a ", "$1 ", "\\(", "\\[", "\\(a ", "\\begin{a}", "\\begin{a} ", "\\end{a}", "\\",
        "<", "<a", "<a ", "<a b=\"", "<a b='", "<a>", "<b>", "</a>", "</", "<!", "<!-", "<!--", "<!A", "<?", "<![CDATA[", "<a:", "<a@", "<http:", "<script>", "<p>", "<x>", "<svg>",
        "http://a.b", "http://a.b ", "http://", "www.a.b ", "a@b.c ", "mailto:a@b.c ", "https://", "ftp://a",
        "&", "&amp", "&amp;", "&#", "&#x", "&#9;", "{", "}", "{#a} ", "{.a} ", "{.a", "{a=", "{a=\"", "a{#b}", "[a]{.b} ", "*a*{.b}", "*a*{#b} ", "`a`{.b} ", "{a} ", "{{a}}", "{a::b} ",
        "|", "a|b ", ":", "::", ":::", ":a:", "\"", "'", "\"a ", "...", "--", "(", "(a", "<<<<<<<", "=======", "\t", " ", "a ", "a", "é", "\u0301", "\u200b", "中", "«", "“a ", "\\\n", "  \n",
        "{{", "{{<", "{{%", "{{< ", "{{< a", "{{< a ", "{{< a \"", "{{< a `", "{{< a b=", "{{< a >}}", "{{< a />}}", "{{< /a >}}", "{{% a %}}", "{{</*", "{{</* a */>}}", "{{%/*", ">}}", "{{ a }}",
        "{{< ref \"x\" >}}", "{{< param \"x\" >}}", "{{< param title >}}", "{{< include \"x.md\" >}}", "{{< details >}}", "{{< orbit_review >}}", "{{< figure src=\"x.png\" >}}",
    ];

    private static readonly string[] _lines =
    [
        "# a", "## a #", "a\n===", "a\n---", "---", "***", "> a", "- a", "* a", "+", "1. a", "1)", "- [ ] a", "    a", "\ta", "```", "~~~", "```a", "````", "``` a {.b}", "$$", "$$a", "\\[", "\\begin{align}",
        "<div>", "</div>", "<!--", "<!-- a -->", "<?", "<!A", "<![CDATA[", "<script>", "<pre>", "<details>", "<x>", "|a|", "a|b", "a|b\n-|-", "|-", "a|b\n-|-\nc|d\n", "+-+\n|a|\n+-+",
        ": a", "a\n: b", "a\n\n:   b\n", ":::", "::: a", "::: a\n:::", "[a]: b", "[a]: <b", "[a]: b \"", "[a]: b \"c\n", "[a]:", "[^a]:", "[^a]: b", "[^a]: b\n", "*[a]: b", "!!! note", "> [!NOTE]", "(a)=", "(a)=\n# b\n", "<<<<<<< a", "=======", ">>>>>>> a", "{#a}",
        "{.a}\n", "# a {#b}", "Q: a", "A: a", "C: a", "C: {a}", "Q: a\nA: b\n", "Q: a\nA: b {.c}\n", "Q: a\nA: b {#c}\n", "[a](b)\n", "![a](b.png)\n", "a\n", "{{< orbit_review >}}", "{{< /orbit_review >}}",
        "{{< orbit_review >}}\nQ: a\nA: b\n{{< /orbit_review >}}\n", "{{< details >}}", "{{< details >}}\na\n{{< /details >}}\n", "{{% details %}}", "{{% details %}}\na\n{{% /details %}}\n", "{{< include \"content/page.md\" >}}", "{{< include \"x.md\" >}}",
        "{{< figure src=\"x.png\" >}}", "{{< param \"x\" >}}", "{{< ref \"x\" >}}", "{{< quote >}}\na\n{{< /quote >}}\n", "{{< a", "{{< a >}}", "{{< a \"", "<!-- {{< a >}}", "+++", "import a", "<a href=\"javascript:a\">b</a>\n",
    ];

    private static readonly string[] _values =
    [
        "[", "{", "\"", "'", "|", ">", "- ", "? ", "&a ", "*a ", "!a ", "!!a ", "a: ", "a, ", "#", " #", "%", "@", "`", "\\", "\\u", "[a,", "{a:", "{a: b,", ",", ":", "]", "}", "\t", "a ", "a\n  ", "- a\n  ", "[]", "{}", "1", "0x", "1e", "2026-", "\"\" ", "''", "\"a", "'a",
    ];

    private static readonly string[] _tomlLines =
    [
        "a = 1", "a", "a =", "[a]", "[[a]]", "[a", "[a.b]", "a.b = 1", "a = [", "a = {", "a = \"", "a = '", "a = \"\"\"", "a = '''", "a = 2026-01-01", "#", "\"a\" = 1", "a = {b = 1}", "tags = [\"a\"]",
    ];

    private static readonly string[] _templateOpeners =
    [
        "{{", "{{ ", "{{-", "{{~", "}}", "{{ page", "{{ page.title | html.escape }}", "{{ page.x }}", "{{ x }}", "{{ if page }}", "{{ if", "{{ else }}", "{{ end }}", "{{ for a in page.tags }}", "{{ while true }}", "{{ func a }}", "{{ capture a }}",
        "{{ case page }}", "{{ with page }}", "{{ wrap a }}", "{{ include \"x.html\" }}", "{{ \"", "{{ '", "{{ `", "{{ (", "{{ [", "{{ {", "{{ a.", "{{ a | ", "{{#", "{{# a }}", "{{##", "{%{", "{{%{", "{{ a + ", "{{ !", "{{ a = 1 }}", "{{ a ? ", "{{ $a }}", "{{ @", "{{ a[", "{{ a;", "<",
    ];

    private static readonly string[] _expressions = ["(", "[", "{", "a.", "a | ", "a + ", "!", "-", "a ? ", "a[", "a(", "\"a\" + ", "if ", "@", "a ", "a; ", "\n", "1 ", "a && ", "a ?? "];

    public static IReadOnlyList<GrowthCase> All { get; } =
    [
        .. Named(),
        .. _openers.Select(opener => Of("inline", opener, Page, n => Front + Repeat(opener, n) + "\n")),
        .. _openers.Select(opener => Of("prompt", opener, Page, n => $"{Front}{{{{< orbit_review >}}}}\nQ: What?\nA: {Repeat(opener, n)}\n{{{{< /orbit_review >}}}}\n")),
        .. _openers.Select(opener => Of("cloze", opener, Page, n => $"{Front}{{{{< orbit_review >}}}}\nC: A {{b}} {Repeat(opener, n)}\n{{{{< /orbit_review >}}}}\n")),
        .. _lines.Select(line => Of("lines", line, Page, n => Front + Repeat(line + "\n", n))),
        .. _lines.Select(line => Of("prompt lines", line, Page, n => $"{Front}{{{{< orbit_review >}}}}\n{Repeat(line + "\n", n)}{{{{< /orbit_review >}}}}\n")),
        .. _values.Select(value => Of("yaml value", value, Page, n => $"---\ntitle: {Repeat(value, n)}\n---\n\nText.\n")),
        .. _values.Select(value => Of("yaml lines", value, Page, n => $"---\ntitle: a\n{Repeat(value + "\n", n)}---\n\nText.\n")),
        .. _values.Select(value => Of("course.yml", value, "course.yml", n => $"title: a\nmodules:\n{Repeat("  - " + value + "\n", n)}")),
        .. _values.Select(value => Of("toml value", value, Page, n => $"+++\ntitle = {Repeat(value, n)}\n+++\n\nText.\n")),
        .. _tomlLines.Select(line => Of("toml lines", line, Page, n => $"+++\ntitle = \"a\"\n{Repeat(line + "\n", n)}+++\n\nText.\n")),
        .. _values.Concat(["\"a\": ", "\"a\": 1, ", "{\"a\": ", "[[", "//", "/*", "-"]).Select(value => Of("json", value, Page, n => $"{{\n\"title\": \"a\", \"x\": {Repeat(value, n)}\n}}\n\nText.\n")),
        .. _templateOpeners.Select(opener => Of("template", opener, "templates/partials/head.html", n => Repeat(opener, n))),
        .. _expressions.Select(opener => Of("expression", opener, "templates/partials/head.html", n => $"{{{{ {Repeat(opener, n)} }}}}")),
    ];

    private static string Front => "---\ntitle: A page\n---\n\n";

    /// <summary>What differs each time, so that a table of names grows with it.</summary>
    private static IEnumerable<GrowthCase> Named() =>
    [
        Numbered("words of a prompt that are deletions", i => $"{{w{i}}} ", head: "{{< orbit_review >}}\nC: ", foot: "\n{{< /orbit_review >}}\n"),
        Numbered("tags on one prompt", i => $".t{i} ", head: "{{< orbit_review >}}\nQ: What?\nA: This. {", foot: "}\n{{< /orbit_review >}}\n"),
        Numbered("bad tags on one prompt", i => $".t!{i} ", head: "{{< orbit_review >}}\nQ: What?\nA: This. {", foot: "}\n{{< /orbit_review >}}\n"),
        Numbered("settings on one prompt", i => $"a{i}=1 ", head: "{{< orbit_review >}}\nQ: What?\nA: This. {", foot: "}\n{{< /orbit_review >}}\n"),
        Numbered("prompts", i => $"{{{{< orbit_review >}}}}\nQ: What is number {i} of all?\nA: The one after {i - 1}.\n{{{{< /orbit_review >}}}}\n\n"),
        Numbered("prompts of one block", i => $"Q: What is number {i} of all?\nA: The one after {i - 1}.\n\n", head: "{{< orbit_review >}}\n", foot: "{{< /orbit_review >}}\n"),
        Numbered("prompts with an id", i => $"Q: What is number {i} of all?\nA: The one after {i - 1}. {{#p{i}}}\n\n", head: "{{< orbit_review >}}\n", foot: "{{< /orbit_review >}}\n"),
        Numbered("param with an unknown key", i => $"{{{{< param \"x{i}\" >}}}} "),
        Numbered("unknown shortcodes", i => $"{{{{< x{i} >}}}} "),
        Numbered("parameters of one call", i => $"a{i}=\"b\" ", head: "{{< figure src=\"a.png\" ", foot: ">}}\n"),
        Numbered("positions of one call", i => $"a{i} ", head: "{{< figure ", foot: ">}}\n"),
        Numbered("headings", i => $"## Heading {i}\n\n"),
        Numbered("headings that end in a number", i => $"## Heading {i % 3}\n\n## Heading {i % 3} {i}\n\n"),
        Numbered("headings with an id", i => $"## Heading {{#h{i}}}\n\n"),
        Numbered("missing pages", i => $"[a](p{i}.md) "),
        Numbered("missing anchors", i => $"[a](#p{i}) "),
        Numbered("missing pictures", i => $"![a](p{i}.png) "),
        Numbered("raw elements", i => $"<x{i}>"),
        Numbered("raw ids", i => $"<b id=\"i{i}\">a</b> "),
        Numbered("raw attributes of one tag", i => $"a{i}=\"b\" ", head: "<b ", foot: ">a</b>\n"),
        Numbered("footnotes", i => $"A[^n{i}].\n\n[^n{i}]: Note {i}.\n\n"),
        Numbered("footnotes of one paragraph", i => $"A[^n{i}] ", foot: "\n"),
        Numbered("footnotes never referred to", i => $"[^n{i}]: Note {i}.\n\n"),
        Numbered("link definitions", i => $"[l{i}]: https://example.org/{i}\n"),
        Numbered("links by definition", i => $"[l{i}]\n\n[l{i}]: https://example.org/{i}\n\n"),
        Numbered("abbreviations", i => $"*[A{i}]: Word {i}\n", head: "A1 A2 A3\n\n"),
        Numbered("fences of unknown languages", i => $"```l{i}\na\n```\n\n"),
        Numbered("code spans that grow", i => i > 775 ? "" : new string('`', i + 1) + " "),
        Numbered("labels of formulas", i => $"$$\\label{{a{i}}} a$$\n\n"),
        Numbered("addresses of a style that are not closed", _ => ".a{b:url(", head: "<style>\n", foot: "\n</style>\n"),
        Numbered("quotes in quotes", _ => "> ", foot: "a\n"),
        Numbered("lists in lists", _ => "- ", foot: "a\n"),
        Numbered("cells of one row", i => $"| a{i} ", head: "", foot: "|\n"),
        Numbered("cells of a table", i => $"| a{i} ", head: "|a|b|\n|-|-|\n", foot: "|\n"),
        Numbered("rows of a table", i => $"| a{i} | b |\n", head: "|a|b|\n|-|-|\n"),
        Numbered("classes of one heading", i => $".c{i} ", head: "## A {", foot: "}\n"),
        Settings("modules that are not there", i => $"  - m{i}.md\n", "title: a\nmodules:\n"),
        Settings("unknown settings of the course", i => $"s{i}: 1\n", "title: a\n"),
        Settings("sources", i => $"  s{i}: {{title: a}}\n", "title: a\nsources:\n"),
        Settings("rules", i => $"  CK{i}: off\n", "title: a\nrules:\n"),
        Settings("macros", i => $"  \\m{i}: a\n", "title: a\nmacros:\n"),
        Settings("params", i => $"  p{i}: a\n", "title: a\nparams:\n"),
        Matter("unknown settings of a page", i => $"s{i}: 1\n"),
        Matter("the same setting", _ => "weight: 1\n"),
        Matter("tags of a page", i => $"  - t{i}\n", "tags:\n"),
        Matter("bad tags of a page", i => $"  - t!{i}\n", "tags:\n"),
        Matter("aliases of a page", i => $"  - /a{i}/\n", "aliases:\n"),
        Matter("bad aliases of a page", i => $"  - '../a{i}'\n", "aliases:\n"),
        Matter("anchors of YAML", i => $"  - &a{i} b\n", "params:\n  x:\n"),
        Matter("maps in maps of YAML", i => i > 1_000 ? "" : new string(' ', i) + "a:\n", "params:\n"),
    ];

    private static GrowthCase Numbered(string name, Func<int, string> piece, string head = "", string foot = "") =>
        new(name, Page, n => Front + head + Repeat(piece, n) + foot);

    private static GrowthCase Settings(string name, Func<int, string> piece, string head) => new(name, "course.yml", n => head + Repeat(piece, n));

    private static GrowthCase Matter(string name, Func<int, string> piece, string head = "") => new(name, Page, n => $"---\ntitle: a\n{head}{Repeat(piece, n)}---\n\nText.\n");

    private static GrowthCase Of(string place, string piece, string path, Func<int, string> text) =>
        new(FormattableString.Invariant($"{place}: {piece.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal)}"), path, text);

    private static string Repeat(string piece, int times) => Repeat(_ => piece, times);

    private static string Repeat(Func<int, string> piece, int times)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++) text.Append(piece(i));
        return text.ToString();
    }
}
