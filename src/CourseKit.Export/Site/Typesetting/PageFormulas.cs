using System.Globalization;
using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>
/// What the formulas of a page know of each other, in the order in which readers meet them: commands that were defined before, numbers of
/// equations, labels. A page in which no formula speaks of another has none of it.
/// </summary>
internal sealed class PageFormulas
{
    private static readonly string[] _signs = ["\\label", "ref{", "\\begin{equation}", "\\begin{align", "\\begin{gather}", "\\begin{multline}", "\\begin{flalign}", "\\begin{eqnarray}"];

    private readonly Dictionary<MathEmbed, string> _definitions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MathEmbed, int> _firstNumbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, EquationTarget> _labels = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly string _all;

    private PageFormulas(string all) => _all = all;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Of a page whose formulas stand alone.</summary>
    /// <param name="course">The definitions of the course.</param>
    public static PageFormulas Alone(string course) => new(course);

    /// <param name="formulas">In reading order, each once.</param>
    /// <param name="course">The definitions of the course.</param>
    /// <param name="typesetter">Gives numbered lines and labels.</param>
    /// <param name="taken">Ids of the page.</param>
    public static PageFormulas Of(IReadOnlyList<MathEmbed> formulas, string course, Typesetter typesetter, IEnumerable<string> taken)
    {
        var result = new PageFormulas(Join(course, formulas.SelectMany(formula => TexDefinitions.In(formula.Tex))));
        var ids = new HashSet<string>(taken, StringComparer.Ordinal);
        var definitions = course;
        var number = 1;
        foreach (var formula in formulas)
        {
            result._definitions[formula] = definitions;
            if (typesetter.Math(formula.Tex, formula.Display, definitions) is MathResult.Typeset typeset)
            {
                result._firstNumbers[formula] = number;
                foreach (var row in typeset.Rows) result.Add(row, row.Tag is null ? number++ : 0, formula, ids);
            }

            definitions = Join(definitions, TexDefinitions.In(formula.Tex));
        }

        return result;
    }

    /// <summary>True when a formula defines a command, is numbered or refers to another.</summary>
    public static bool SpeaksOfOthers(MathEmbed formula) =>
        TexDefinitionReader.MayFind(formula.Tex) || Array.Exists(_signs, sign => formula.Tex.Contains(sign, StringComparison.Ordinal));

    /// <summary>The commands that hold for a formula; for one that is not of the page's own text, all of the page.</summary>
    public string DefinitionsFor(MathEmbed formula) => _definitions.GetValueOrDefault(formula, _all);

    /// <summary>The number of the first numbered line of a formula; 0 for one that is not numbered here.</summary>
    public int FirstNumber(MathEmbed formula) => _firstNumbers.GetValueOrDefault(formula);

    public EquationTarget? Find(string label) => _labels.GetValueOrDefault(label);

    public static string Join(string before, IEnumerable<string> definitions) =>
        string.Join(TexDefinitions.Separator, new[] { before }.Concat(definitions).Where(part => part.Length > 0));

    private void Add(EquationRow row, int number, MathEmbed formula, HashSet<string> ids)
    {
        if (row.Label is not { Length: > 0 } label) return;
        var text = row.Tag is null ? number.ToString(CultureInfo.InvariantCulture) : row.Tag.Trim().TrimStart('(').TrimEnd(')');
        var target = new EquationTarget(IdOf(label, ids), text, formula.Location);
        if (!_labels.TryAdd(label, target)) _diagnostics.Add(EquationLabelTwice.At(formula.Location, label, _labels[label].Place));
    }

    /// <summary>Letters, digits and a few signs of the label: <c>eq:reward</c> becomes <c>eq-reward</c>.</summary>
    private static string IdOf(string label, HashSet<string> ids)
    {
        var name = string.Concat(label.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        if (!name.StartsWith("eq", StringComparison.Ordinal)) name = "eq-" + name;
        var id = name;
        for (var i = 2; !ids.Add(id); i++) id = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        return id;
    }
}

/// <summary>An equation that others refer to.</summary>
/// <param name="Text">Its number or tag, without parentheses.</param>
internal sealed record EquationTarget(string Id, string Text, Location Place);
