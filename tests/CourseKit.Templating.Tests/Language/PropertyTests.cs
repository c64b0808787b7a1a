using CourseKit.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Templating.Tests;

/// <summary>Whatever the text: parsing, checking and rendering give diagnostics and never throw, and diagnostics lie within the text.</summary>
public sealed class PropertyTests
{
    private static readonly RenderOptions s_limits = new()
    {
        Limits = new RenderLimits { Turns = 2_000, Steps = 20_000, Depth = 20, OutputSize = 20_000, ValueSize = 5_000, RegexTime = TimeSpan.FromMilliseconds(20) },
    };

    private static readonly string[] s_pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{", "}", "(", ")", "[", "]", "\"", "'", "`", "$\"", "$", "$$", "$0", "$x", "\\", "\n", " ", ";",
        "|", "|>", ",", ":", ".", "?.", "..", "..<", "...", "?", "??", "?!", "@", "^", "!", "=", "==", "!=", "+=", "++", "--", "+", "-", "*", "/", "//", "%",
        "<<", ">>", "<", ">", "<=", "&&", "||", "#", "##", "1", "2.5", "0x1F", "1e3", "5m", "true", "false", "null", "this", "empty", "x", "y", "title",
        "sections", "current", "params", "for", "in", "if", "else", "end", "while", "case", "when", "func", "do", "ret", "capture", "with", "wrap", "import",
        "readonly", "break", "continue", "tablerow", "include 'a.html'", "array.each", "array.sort", "string.size", "html.escape", "date.parse", "math.plus",
        "object.eval", "regex.match", "for.index", "offset:1", "limit:2", "reversed", "text", "é", "😀", "\ud800", "§",
    ];

    private static readonly string[] s_templates =
    [
        "<ul>{{~ for s in sections ~}}<li>{{ s.title | html.escape }}</li>{{~ else ~}}none{{ end }}</ul>",
        "{{ func f(a, b = 1, c...); a + b; end; f 1 2 3; x = do; ret $0; end; x 5 }}",
        "{{ case count; when 1, 2; 'a'; else; $\"b {count + 1}\"; end; capture t }}t{{ end; t }}",
        "{{ x = {a: [1, 2], b: 'c'}; x.a[0] += 1; with x; b = a | array.join ','; end; x }}",
        "{{ i = 0; while i < 3; i++; if i == 2; continue; end; end; tablerow r in (1..4) cols:2; r; end }}",
    ];

    [Fact]
    public void Random_tokens_never_throw() =>
        Property.Holds(Texts(), Survives, tests: 3_000);

    [Fact]
    public void Mutated_templates_never_throw() =>
        Property.Holds(Mutations(), Survives, tests: 3_000);

    [Fact]
    public void Random_characters_never_throw() =>
        Property.Holds(Property.Characters, text => Survives("{{ " + text), tests: 1_000);

    private static Arbitrary<string> Texts() =>
        Property.Texts(Gen.Elements(s_pieces).ListOf(40).Select(pieces => "{{ " + string.Join(' ', pieces)));

    private static Arbitrary<string> Mutations()
    {
        var edit = from at in Gen.Choose(0, 200) from length in Gen.Choose(0, 6) from piece in Gen.Elements(s_pieces) select (at, length, piece);
        return Property.Texts(from template in Gen.Elements(s_templates) from edits in edit.ListOf(3) select edits.Aggregate(template, Mutate));
    }

    private static string Mutate(string text, (int At, int Length, string Piece) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text[..at] + edit.Piece + text[Math.Min(text.Length, at + edit.Length)..];
    }

    private static bool Survives(string text)
    {
        var source = new SourceText("t.html", text);
        var template = Template.Parse(source);
        var library = new TemplateLibrary([KeyValuePair.Create("a.html", template)]);
        var findings = TemplateChecker.Check(template, library, Site.Type);
        var rendered = template.RenderText(Site.Type.Bind(Site.Example), library, s_limits);
        return template.Diagnostics.Concat(findings).Concat(rendered.Diagnostics)
            .All(diagnostic => diagnostic.Location.Path == "t.html" && diagnostic.Location.Span.Start >= 0 && diagnostic.Location.Span.End <= source.Length + 1_000);
    }
}
