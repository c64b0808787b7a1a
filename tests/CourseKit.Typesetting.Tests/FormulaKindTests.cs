using AngleSharp.Html.Parser;

namespace CourseKit.Typesetting.Tests;

/// <summary>Every line of formulas.tex is a kind of formula; one that begins with "D " is a display.</summary>
public sealed class FormulaKindTests : IDisposable
{
    private static readonly string[] _kinds = ReadKinds();
    private readonly Typesetter _typesetter = new();

    [Fact]
    public void There_are_500_kinds_of_formulas_each_once()
    {
        Assert.True(_kinds.Length >= 500, $"{_kinds.Length} kinds");
        Assert.Equal(_kinds.Length, _kinds.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_kind_becomes_MathML_that_a_policy_without_inline_styles_allows()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        var wrong = new List<string>();
        foreach (var kind in _kinds)
        {
            var html = Typeset(kind) is MathResult.Typeset typeset ? typeset.Html : null;
            if (html is null || html.Contains(" style=", StringComparison.Ordinal) || html.Contains("merror", StringComparison.Ordinal)) wrong.Add($"{kind}: {html ?? "a mistake"}");
            else if (parser.ParseDocument("<p>" + html).QuerySelector("math") is not { ChildElementCount: > 0 }) wrong.Add($"{kind}: empty");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_class_of_a_formula_has_a_rule_in_the_style_sheet()
    {
        using var reader = new StreamReader(Web.WebFiles.Open("maths.css"));
        var sheet = reader.ReadToEnd();
        var parser = new HtmlParser();

        var classes = _kinds.Select(Typeset).OfType<MathResult.Typeset>()
            .SelectMany(typeset => parser.ParseDocument(typeset.Html).All.SelectMany(element => element.ClassList))
            .Where(name => name.StartsWith("m-", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        Assert.DoesNotContain(classes, name => !sheet.Contains("." + name, StringComparison.Ordinal));
    }

    public void Dispose() => _typesetter.Dispose();

    private MathResult Typeset(string kind) =>
        kind.StartsWith("D ", StringComparison.Ordinal) ? _typesetter.Math(kind[2..], display: true) : _typesetter.Math(kind, display: false);

    private static string[] ReadKinds()
    {
        using var reader = new StreamReader(typeof(FormulaKindTests).Assembly.GetManifestResourceStream("formulas.tex")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
