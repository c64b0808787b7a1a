using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What metadata of a course can name: its pages, prompts and sources.</summary>
internal sealed class ReferenceTargets
{
    private readonly Course _course;
    private readonly Dictionary<string, string> _pageByUrl = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prompts = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _sources;

    public ReferenceTargets(Course course)
    {
        _course = course;
        _sources = [.. course.Settings.Sources.Select(source => source.Key)];
        foreach (var page in course.Pages) _pageByUrl[page.Url] = page.Page.Path;
        foreach (var prompt in course.Prompts)
        {
            if (prompt.ExplicitId is { } own) _prompts.Add(own);
            _prompts.Add(course.Identities[prompt].Id);
        }
    }

    /// <summary>The value that a reference stands for; null, after a report, when it leads nowhere.</summary>
    public string? Find(CoursePage from, MetadataField field, Located<string> value, string name, Action<Diagnostic> report) => field.Type switch
    {
        FieldType.Page => FindPage(from, field, value, name, report),
        FieldType.Prompt => FindPrompt(field, value, name, report),
        FieldType.Source => FindSource(field, value, name, report),
        _ => name,
    };

    private string? FindPage(CoursePage from, MetadataField field, Located<string> value, string name, Action<Diagnostic> report)
    {
        var link = _course.Links.Resolve(from, new LinkReference(LinkKind.Ref, name, value.Location));
        if (link.Kind == LinkTargetKind.Page && _pageByUrl.TryGetValue(link.Path, out var path)) return path;
        report(DanglingPage.At(value.Location, field, name, link.Problem));
        return null;
    }

    private string? FindPrompt(MetadataField field, Located<string> value, string name, Action<Diagnostic> report)
    {
        var id = name.StartsWith("#", StringComparison.Ordinal) ? name.Substring(1) : name;
        if (_prompts.Contains(id)) return id;
        var named = _course.Prompts.Select(prompt => prompt.ExplicitId).OfType<string>();
        report(DanglingPrompt.At(value.Location, field, id, Suggestion.Nearest(id, named)));
        return null;
    }

    private string? FindSource(MetadataField field, Located<string> value, string name, Action<Diagnostic> report)
    {
        if (_sources.Contains(name)) return name;
        report(UnknownSource.At(value.Location, field, name, _sources));
        return null;
    }
}
