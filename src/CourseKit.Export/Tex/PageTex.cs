using System.Globalization;
using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// What holds for each formula of a page: the commands defined before it, the number of its first numbered line, the labels of the page.
/// </summary>
internal sealed class PageTex
{
    private readonly Dictionary<MathEmbed, TexContext> _contexts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly TexContext _elsewhere;

    private PageTex(IReadOnlyDictionary<string, TexDefinition> macros) =>
        _elsewhere = new TexContext { Definitions = macros, Reference = _labels.GetValueOrDefault };

    private PageTex(IReadOnlyList<MathEmbed> formulas, IReadOnlyDictionary<string, TexDefinition> macros)
    {
        var number = 1;
        foreach (var formula in formulas)
        {
            _contexts[formula] = new TexContext { Definitions = macros, Reference = _labels.GetValueOrDefault, FirstNumber = number };
            var written = TexWriter.Write(formula.Tex, new TexContext { Definitions = macros });
            foreach (var row in written.Rows)
            {
                var text = row.Tag is null ? number++.ToString(CultureInfo.InvariantCulture) : row.Tag.Trim().TrimStart('(').TrimEnd(')');
                if (row.Label is { Length: > 0 } label) _labels.TryAdd(label, text);
            }

            macros = written.Definitions;
        }

        _elsewhere = new TexContext { Definitions = macros, Reference = _labels.GetValueOrDefault };
    }

    public static PageTex Of(PageBody body, IReadOnlyDictionary<string, TexDefinition> macros) =>
        FormulaWalk.Anywhere(body).Any(PageFormulas.SpeaksOfOthers)
            ? new PageTex(FormulaOrder.Of(body, new NoLinks()), macros)
            : new PageTex(macros);

    /// <summary>Of a formula that the page does not have, as one of a retired prompt, all its commands hold.</summary>
    public TexContext ContextFor(MathEmbed formula) => _contexts.GetValueOrDefault(formula, _elsewhere);

    /// <summary>Where links lead says nothing about formulas.</summary>
    private sealed class NoLinks : ILinkWriter
    {
        public string Address(LinkReference link) => "";
    }
}
