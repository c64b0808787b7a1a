using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>What a page is allowed beyond what every page is: sources by directive. Only added to while a page is looked at.</summary>
internal sealed class PolicySources
{
    private readonly SortedDictionary<string, SortedSet<string>> _byDirective = new(StringComparer.Ordinal);

    public bool IsEmpty => _byDirective.Count == 0;

    public IEnumerable<string> Directives => _byDirective.Keys;

    /// <summary>In the order of their characters.</summary>
    public IEnumerable<string> Of(string directive) => _byDirective.GetValueOrDefault(directive) ?? [];

    public void Add(string directive, string source)
    {
        if (!_byDirective.TryGetValue(directive, out var sources))
        {
            _byDirective.Add(directive, sources = new SortedSet<string>(StringComparer.Ordinal));
        }

        sources.Add(source);
    }

    public void Add(string directive, IEnumerable<string> sources)
    {
        foreach (var source in sources) Add(directive, source);
    }

    public void Add(PolicySources other)
    {
        foreach (var (directive, sources) in other._byDirective) Add(directive, sources);
    }

    public static PolicySources Of(IEnumerable<PolicySource> stated, PolicySources seen)
    {
        var sources = new PolicySources();
        sources.Add(seen);
        foreach (var source in stated) sources.Add(source.Directive, source.Source);
        return sources;
    }
}
