using System.Text;

namespace CourseKit.Export;

/// <summary>
/// A content security policy as browsers read it (CSP level 3). Every page of a site has <see cref="Base"/>: what is the site's own, and
/// nothing that stands in the page itself. A page is given
/// more only for what is seen on it.
/// </summary>
internal static class PolicyText
{
    private static readonly (string Directive, string Sources)[] _base =
    [
        ("default-src", "'none'"),
        ("script-src", "'self'"),
        ("style-src", "'self'"),
        ("img-src", "'self' data:"),
        ("font-src", "'self'"),
        ("connect-src", "'self'"),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
    ];

    /// <summary>Of a page that uses nothing but the site's own files.</summary>
    public static string Base { get; } = Of(new PolicySources());

    public static string Of(PolicySources more)
    {
        var text = new StringBuilder();
        foreach (var (directive, sources) in _base)
        {
            // None is none only when it stands alone.
            Append(text, directive, sources == "'none'" && more.Of(directive).Any() ? "" : sources, more);
        }

        foreach (var directive in more.Directives)
        {
            if (!_base.Any(known => known.Directive == directive)) Append(text, directive, "", more);
        }

        return text.ToString();
    }

    /// <summary>True when <see cref="Base"/> allows it already.</summary>
    public static bool Allows(string directive, string source) =>
        _base.Any(entry => entry.Directive == directive && entry.Sources.Split(' ').Contains(source));

    /// <summary>What a policy of ours allows beyond <see cref="Base"/>.</summary>
    public static PolicySources Read(string policy)
    {
        var sources = new PolicySources();
        foreach (var part in policy.Split("; "))
        {
            var words = part.Split(' ');
            var known = _base.FirstOrDefault(entry => entry.Directive == words[0]).Sources?.Split(' ') ?? [];
            foreach (var source in words.Skip(1).Except(known, StringComparer.Ordinal)) sources.Add(words[0], source);
        }

        return sources;
    }

    private static void Append(StringBuilder text, string directive, string sources, PolicySources more)
    {
        text.Append(text.Length > 0 ? "; " : "").Append(directive);
        if (sources.Length > 0) text.Append(' ').Append(sources);
        foreach (var source in more.Of(directive))
        {
            if (!sources.Split(' ').Contains(source)) text.Append(' ').Append(source);
        }
    }
}
