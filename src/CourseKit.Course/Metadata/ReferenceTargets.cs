using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What metadata of a course and its shortcodes can name: its pages, prompts and sources. Notes what one page has named.</summary>
internal sealed class ReferenceTargets
{
    /// <summary>Of what a shortcode names, the same is said under the code of the shortcodes' own rule.</summary>
    private static readonly Dictionary<Rule, Rule> OfParameters = new()
    {
        [DanglingPage.Rule] = DanglingParameterPage.Rule,
        [DanglingPrompt.Rule] = DanglingParameterPrompt.Rule,
        [UnknownSource.Rule] = UnknownParameterSource.Rule,
    };

    private readonly CourseReferences _references;
    private readonly IReadOnlyList<string> _sources;
    private readonly List<string> _prompts = [];

    public ReferenceTargets(Course course)
    {
        _references = course.References;
        _sources = [.. course.Settings.Sources.Select(source => source.Key)];
    }

    /// <summary>True when a page was asked for.</summary>
    public bool UsesPages { get; private set; }

    /// <summary>The prompts that were asked for and are there.</summary>
    public EquatableArray<string> UsedPrompts => _prompts.ToEquatableArray();

    /// <summary>
    /// True when something that was asked for is not there. What is proposed in its place can be any other thing of the course.
    /// </summary>
    public bool IsDangling { get; private set; }

    /// <summary>The value that a reference stands for; null, after a report, when it leads nowhere.</summary>
    public string? Find(CoursePage from, MetadataField field, Located<string> value, string name, Action<Diagnostic> report) => field.Type switch
    {
        FieldType.Page => FindPage(from, field, value, name, report),
        FieldType.Prompt => FindPrompt(field, value, name, report),
        FieldType.Source => FindSource(field, value, name, report),
        _ => name,
    };

    /// <summary>Reports what a shortcode names and the course does not have.</summary>
    public void Check(CoursePage from, ParameterReference reference, Action<Diagnostic> report) =>
        Find(from, reference.Field, reference.Name, reference.Name.Value, finding => report(ParameterFinding.Of(finding, OfParameters[finding.Rule])));

    private string? FindPage(CoursePage from, MetadataField field, Located<string> value, string name, Action<Diagnostic> report)
    {
        UsesPages = true;
        var (page, problem) = _references.FindPage(from, value with { Value = name });
        var end = name.IndexOfAny(['#', '?']);
        if (page is not null && end < 0) return page.Page.Path;
        IsDangling = true;
        report(page is null ? DanglingPage.At(value.Location, field, name, problem) : DanglingPage.WithAnchor(value.Location, field, name, name.Substring(0, end)));
        return null;
    }

    private string? FindPrompt(MetadataField field, Located<string> value, string name, Action<Diagnostic> report)
    {
        var id = name.StartsWith("#", StringComparison.Ordinal) ? name.Substring(1) : name;
        if (_references.FindPrompt(id) is not null)
        {
            _prompts.Add(id);
            return id;
        }

        IsDangling = true;
        report(DanglingPrompt.At(value.Location, field, id, Suggestion.Nearest(id, _references.NamedPrompts)));
        return null;
    }

    private string? FindSource(MetadataField field, Located<string> value, string name, Action<Diagnostic> report)
    {
        if (_references.HasSource(name)) return name;
        report(UnknownSource.At(value.Location, field, name, _sources));
        return null;
    }
}
