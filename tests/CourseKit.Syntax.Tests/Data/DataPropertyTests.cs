using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Syntax.Tests;

/// <summary>What must hold for every text there is, however broken.</summary>
public class DataPropertyTests
{
    private static readonly string[] Fragments =
    [
        "---", "+++", "{", "}", "[", "]", "title", "draft", "a", "b: ", "c = ", "\"k\": ", ":", ": ", "=", ",", "- ", "? ", "\n", "\n", "\n", "\r\n", "\r",
        "  ", " ", "\t", "\"", "'", "\"\"\"", "'''", "\\", "\\u00e9", "\\q", "#", " # x", "&a ", "*a", "<<: ", "!!str ", "|", ">-", "@", "%", "`",
        "1", "-1", "0x1F", "1_0", "2022-04-27", "T10:00", "27/04/2022", "true", "null", "yes", "é", "\U0001F600", "\uD800", "\0", "\a", "\u2028", "\u0085", "\uFEFF",
        "...", "%YAML 1.2", "[[", "]]", ".", "//", "/*", "*/", "word two",
    ];

    private static readonly string[] GoodPages =
    [
        "---\ntitle: \"Reward tampering\"\ndate: 2022-04-27\ntags: [reward, 'agents']\nparams:\n  a: &x {b: 1}\n  c: *x\ntext: |\n  one\n  two\n---\nBody\n",
        "+++\ntitle = \"Reward tampering\"\ndate = 2022-04-27T10:00:00Z\ntags = [\n  \"reward\",\n]\n[params]\na.b = 0x1F\n[[list]]\nx = '''\none'''\n+++\nBody\n",
        "{\n  \"title\": \"Reward tampering\",\n  \"weight\": 3,\n  \"tags\": [\"reward\", {\"a\": null}],\n  \"draft\": false\n}\nBody\n",
    ];

    private static readonly Arbitrary<string> Texts = Property.Texts(Gen.OneOf(
        Gen.Elements(Fragments).ListOf().Select(parts => string.Concat(parts)),
        Gen.Elements(Fragments).ListOf().Select(parts => "---\n" + string.Concat(parts) + "\n---\n"),
        from page in Gen.Elements(GoodPages)
        from at in Gen.Choose(0, page.Length)
        from cut in Gen.Choose(0, 3)
        from put in Gen.Elements([.. Fragments, ""])
        select page[..at] + put + page[Math.Min(page.Length, at + cut)..]));

    [Fact]
    public void Any_text_can_be_read_and_every_span_lies_where_it_belongs()
    {
        Property.Holds(
            Texts,
            text => HoldsFor(text, diagnostics =>
            {
                var frontMatter = FrontMatterReader.Read(new SourceText("page.md", text), diagnostics);
                return (frontMatter?.Root, frontMatter?.Span ?? default);
            }),
            tests: 3000,
            size: 40);
    }

    [Theory]
    [InlineData(DataFormat.Yaml)]
    [InlineData(DataFormat.Toml)]
    [InlineData(DataFormat.Json)]
    public void Any_part_of_a_file_can_be_read_in_any_format(DataFormat format)
    {
        Property.Holds(
            Texts,
            text =>
            {
                var span = TextSpan.FromBounds(text.Length / 5, text.Length);
                HoldsFor(text, diagnostics => (DataReader.Read(format, new SourceText("page.md", text), span, diagnostics), span));
            },
            tests: 3000,
            size: 40);
    }

    private static void HoldsFor(string text, Func<List<Diagnostic>, (MappingNode? Root, TextSpan Span)> read)
    {
        var diagnostics = new List<Diagnostic>();

        var (root, span) = read(diagnostics);

        Assert.InRange(span.End, 0, text.Length);
        Assert.All(diagnostics, d => Assert.True(d.Location.Span.Start >= 0 && d.Location.Span.End <= text.Length, $"{d.Code} at {d.Location.Span} of {text.Length}"));
        if (root is not null) StaysInside(text, root, span);
    }

    private static void StaysInside(string text, DataNode node, TextSpan parent)
    {
        Assert.True(node.Span.Length >= 0 && parent.Contains(node.Span), $"{node.Span} in {parent}");
        if (node is SequenceNode sequence)
        {
            foreach (var item in sequence.Items) StaysInside(text, item, node.Span);
        }

        if (node is not MappingNode mapping) return;
        Assert.Equal(mapping.Entries.Count, mapping.Entries.Select(entry => entry.Key).Distinct().Count());
        foreach (var entry in mapping.Entries)
        {
            Assert.True(node.Span.Contains(entry.KeySpan), $"{entry.KeySpan} in {node.Span}");
            var written = text.Substring(entry.KeySpan.Start, entry.KeySpan.Length);
            if (IsPlain(written)) Assert.Equal(written, entry.Key);
            StaysInside(text, entry.Value, node.Span);
        }
    }

    /// <summary>Without quotes, marks, line breaks and characters that are reported: such a key stands for itself.</summary>
    private static bool IsPlain(string key) =>
        key.Length > 0 && key.IndexOfAny(['"', '\'', '*', '&', '!', '\n', '\r', '\0', '\a', '|', '>', '\u2028', '\u0085']) < 0;
}
