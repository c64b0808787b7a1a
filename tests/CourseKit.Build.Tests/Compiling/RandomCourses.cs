using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Build.Tests;

/// <summary>
/// Small courses in the notation of <see cref="RuleExample"/>: four pages of blocks that are mostly right, made of morsels that get in each other's way. Raw HTML is
/// left whole, for what HTML an author leaves open stays open on the page.
/// </summary>
internal static class RandomCourses
{
    private static readonly string[] _morsels =
    [
        "a", "word ", "Two words. ", " ", " ", "\n", "  \n", "\\\n", "\t", "*", "**", "*em* ", "**bold *in* bold** ", "_", "~~gone~~ ", "`", "`` ` `` ", "`code` ", "$", "$x_1$ ", "$$y$$", "\\(z\\) ", "\\", "\\*", "[", "]", "(", ")", "!", "{", "}",
        "[b](/b.md) ", "[up](/_index.md#top) ", "[c](/sub/c.md) ", "[*e* `c` $m$](/b.md \"Title \\\" & '\") ", "[x](https://example.org/?a=b&c=d) ", "<https://example.org/> ", "https://example.org/y ", "www.example.org ", "me@example.org ",
        "[a [b](/b.md) c](/b.md)", "![pic](/pic.svg) ", "![*a* \"b\"](/pic.svg \"T\") ", "[![i](/pic.svg)](/b.md) ", "[^n]", "[^n][^m]", "[r]", "[text][r] ", "HTML ", "&amp; ", "&lt;b&gt; ", "&#0;", "&#xD800;", "&nope;", "&", "<", ">", "\"q\" ", "it's ",
        "-- ", "... ", "==hi== ", "H~2~O ", "x^2^ ", "++in++ ", ":smile: ", "{#id}", "{.c}", "{lint=off}", "|", "<kbd>K</kbd> ", "<br>", "<!-- a comment --> ", "<!-- {{< param title >}} --> ", "`{{</* ref \"x\" */>}}` ",
        "{{< ref \"b.md\" >}}", "[r]({{< relref \"b.md\" >}}) ", "{{< param title >}} ", "{{% box %}} ", "{{< badge text=\"<&>\" >}} ", "{{</* ref \"x\" */>}} ", "{x|y}", "___", "{one} ",
        "\u00a0", "\u00ad", "e\u0301", "\u0301", "\u0338", "\u200b", "\u200d", "\u200f", "\u202e", "\u2028", "\u2029", "\u3000", "한", "العربية", "\ud83d\ude00", "\ud800", "\udc00", "\ue000", "\ufdd0", "\ufdd1", "\ufdd00\ufdd1", "\ufeff", "\ufffd",
        "\uffff", "\0", "\u0001", "\u001f", "\u007f", "\u0085",
    ];

    private static readonly string[] _html = ["<kbd>K</kbd>", "<br>", "<!-- a comment -->", "<div class=\"x\">\n\n", "\n\n</div>", "<https://example.org/>"];

    private static readonly string[] _blocks =
    [
        "{0}", "{0}", "{0}\n{1}", "# {0}", "## {0}", "## Part", "### {0} {{#{2}}}", "#### {0}", "{0}\n===", "{0}\n---", "***", "> {0}\n> {1}", "> > - {0}", "- {0}\n- {1}", "- {0}\n\n  {1}\n- b", "1. {0}\n   1. {1}", "- [ ] {0}\n- [x] {1}",
        "| a | {0} |\n|---|:-:|\n| {1} | b |", "| {0} |\n|---|", "+---+---+\n| {0} | b |\n+---+---+\n| c | d |\n+---+---+", "[^n]: {0}", "[^n]: {0}\n\n    {1}\n[^m]: x", "[^m]: {0}[^n]", "[r]: /b.md \"{2}\"", "{0}\n: {1}", "*[HTML]: {0}",
        "```\n{0}\n```", "```cs {{hl_lines=[1]}}\nvar x = {0};\n```", "~~~text\n{0}\n~~~", "    {0}", "$$\n{0}\n$$", "\\[ {0} \\]", "\\begin{{align}} {0} \\end{{align}}", "^^^\n{0}\n^^^ {1}", "<!-- {2} -->", "<div class=\"x\">\n\n{0}\n\n</div>",
        "{{{{< figure src=\"/pic.svg\" alt=\"a\" caption=\"{2}\" >}}}}", "{{{{< details summary=\"{2}\" >}}}}\n{0}\n\n- {1}\n{{{{< /details >}}}}", "{{{{< quote >}}}}{0}{{{{< /quote >}}}}", "> {{{{< details summary=\"x\" >}}}}\n> {0}\n> {{{{< /details >}}}}",
        "{{{{< highlight python >}}}}\n{0}\n{{{{< /highlight >}}}}", "{{{{% box %}}}}\n\n{0}", "{{{{< include \"/part.md\" >}}}}", "- {{{{< details summary=\"{2}\" >}}}}\n  {0}\n  {{{{< /details >}}}}", "{{{{< badge text=\"{2}\" >}}}}",
    ];

    private static readonly string[] _reviews =
    [
        "Q: {0}\nA: {1}", "Q: What is {0}?\n\nA: {1}\n\n- x", "C: x {{{2}}} {0}", "C: {{one|hint}} {0} {{two}} {1}", "Q: What is {0}? {{#{3} .core difficulty=2}}\nA: So.", "What is {0}?\n{1}.", "Q: ![p](/pic.svg) {0}\nA: $x$ {1}",
        "Q: Why?\nA: ```\n{0}\n```", "C: {{$x$}} and {{{0}}}", "Q: {0}\nA: | a | b |\n|---|---|\n| {1} | c |",
    ];

    /// <summary>For places that take a line, or a part of one.</summary>
    private static Gen<string> Line { get; } = Inline.Select(text => text.Replace('\n', ' ').Replace('"', '\'').Replace('\\', '/').Replace("{{", "", StringComparison.Ordinal).Replace('`', '\''));

    private static Gen<string> Inline => Gen.Choose(1, 6).SelectMany(count => Gen.Elements(_morsels).ListOf(count)).Select(string.Concat);

    /// <summary>Prompts take no shortcodes.</summary>
    private static Gen<string> Side =>
        from text in Inline
        from braces in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Constant("{")))
        select text.Replace("{{", "", StringComparison.Ordinal).Replace("{", braces, StringComparison.Ordinal).Replace("}", braces.Length > 0 ? "}" : "", StringComparison.Ordinal);

    private static Gen<string> Block =>
        from shape in Gen.Elements(_blocks)
        from first in Inline
        from second in Inline
        from line in Line
        select string.Format(null, shape, first, second, line);

    private static Gen<string> Review =>
        from open in Gen.Elements("{{< orbit_review >}}", "{{<orbit_review color=\"purple\">}}", "{{< orbit_review tags=\"x\" >}}")
        from number in Gen.Choose(0, 99)
        from shape in Gen.Elements(_reviews)
        from first in Side
        from second in Side
        from line in Line
        select $"{open}\n{string.Format(null, shape, first, second, line, $"p{number}")}\n{{{{< /orbit_review >}}}}";

    private static Gen<string> FrontMatter =>
        from title in Line
        from other in Gen.Elements(
            "", "", "weight: 2\n", "date: 2025-02-03\nlastmod: 2025-03-04T05:06:07Z\n", "tags: [one, \"T w & o\", Übung]\n", "description: \"Some <b> & 'c'\"\n", "aliases: [/old/, 'x y/']\n",
            "slug: other\n", "image: /pic.svg\n", "review: orbit\n", "lint: off\n", "toc: false\n")
        from shape in Gen.Elements("---\ntitle: \"T {0}\"\n{1}---\n", "---\ntitle: \"T {0}\"\n{1}---\n", "+++\ntitle = \"T {0}\"\n+++\n", "{{\"title\": \"T {0}\"}}\n")
        select string.Format(null, shape, new string([.. title.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uffff' or '\ufdd0' or '\ufdd1' or '\ufeff'))]), other);

    private static Gen<string> Page =>
        from head in FrontMatter
        from blocks in Gen.Choose(0, 4).SelectMany(count => Gen.Frequency((4, Block), (1, Review)).ListOf(count))
        from ends in Gen.Elements("\n", "\n", "\n", "\n", "\r\n", "\r")
        let text = string.Join("\n\n", blocks)
        let notes = new[] { "n", "m" }.Where(note => text.Contains($"[^{note}]", StringComparison.Ordinal) && !text.Contains($"[^{note}]: ", StringComparison.Ordinal)).Select(note => $"\n\n[^{note}]: Note.")
        select (head + "\n" + text + string.Concat(notes) + "\n").Replace("\n", ends, StringComparison.Ordinal);

    private static Gen<string> Settings =>
        from lines in Gen.SubListOf(
            "base_url: https://example.org/c d/\n", "language: de\n", "smart_punctuation: true\n", "search: false\n", "review: orbit\n", "authors: [A & B, '<c>']\n", "description: \"x ]]> <y>\"\n", "palette: red\n", "modules: [sub]\n", "license: CC BY 4.0\n",
            "sources: {s: A book}\n", "params: {p: '<b>'}\n", "rules: {CK4121: off}\n")
        from title in Gen.Elements("Lamps", "'<Lamps> & \"oil\"'", "'Übung: 1'", "\"\\uFDD0 ::\"")
        select $"title: {title}\n{string.Concat(lines)}";

    /// <summary>Whether there is other HTML than that of the morsels and blocks above, which may be left open; or a sign on a line of HTML, where it is as it is written.</summary>
    public static bool HasOtherHtml(string page)
    {
        if (page.Split('\n', '\r').Any(line => line.Contains('<') && line.Contains('&'))) return true;
        foreach (var own in _html) page = page.Replace(own, "", StringComparison.Ordinal);
        return page.Zip(page.Skip(1)).Any(pair => pair.First == '<' && (char.IsAsciiLetter(pair.Second) || pair.Second is '!' or '?' or '/'));
    }

    public static Arbitrary<string> All { get; } = Property.Texts(
        from settings in Settings
        from home in Page
        from first in Page
        from second in Page
        from third in Page
        from part in Block
        select string.Concat(
            "=== course.yml\n", settings, "=== content/_index.md\n", home, "\n=== content/a.md\n", first, "\n=== content/b.md\n", second, "\n=== content/sub/c.md\n", third,
            "\n=== content/part.md\n---\ntitle: Part\n---\n", part, "\n=== content/pic.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
            "\n=== templates/shortcodes/badge.html\n{{## params\n  text: string\n##}}<b>{{ params.text | html.escape }}</b>", "\n=== templates/shortcodes/box.html\n{{ \"**box** [b](b.md)\" }}"));
}
