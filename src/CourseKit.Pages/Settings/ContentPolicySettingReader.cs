using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads <c>content_security_policy:</c>: <c>none</c>, or directives with what they allow besides.</summary>
internal sealed class ContentPolicySettingReader(
    SourceText file, ValueReader values, CourseValueReader special, ICollection<Diagnostic> diagnostics)
{
    public ContentPolicy Read(DataEntry? entry)
    {
        if (entry?.Value is ScalarNode { Text: "none" }) return new ContentPolicy { IsNone = true };
        if (entry?.Value is ScalarNode { Kind: not ScalarKind.Null })
        {
            var hint =
                $"Write '{entry.Key}: none', or each directive on a line of its own, such as '  connect-src: https://api.example.org'.";
            diagnostics.Add(WrongType.At(file, entry.Value, entry.Key, "none, or directives with sources", hint));
            return new ContentPolicy();
        }

        if (special.Mapping(entry) is not { } mapping) return new ContentPolicy();
        return new ContentPolicy { Sources = [.. mapping.Entries.SelectMany(Sources)] };
    }

    private IEnumerable<PolicySource> Sources(DataEntry entry)
    {
        if (!PolicyDirectives.All.Contains(entry.Key))
        {
            diagnostics.Add(BadContentPolicy.UnknownDirective(file.Locate(entry.KeySpan), entry.Key));
            yield break;
        }

        foreach (var text in values.Texts(entry))
        {
            foreach (var source in text.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                if (IsSource(source)) yield return new PolicySource(entry.Key, source);
                else diagnostics.Add(BadContentPolicy.BadSource(text, source));
            }
        }
    }

    /// <summary>
    /// Visible ASCII that neither ends the directive nor the attribute and the header that the policy stands in. A word of the language
    /// stands in single quotes; anything else has none.
    /// </summary>
    private static bool IsSource(string source)
    {
        if (!source.All(c => c is > ' ' and < '\u007F' and not (';' or ',' or '"' or '<' or '>' or '&'))) return false;
        var isQuoted = source.Length > 2 && source[0] == '\'' && source[source.Length - 1] == '\'';
        var inner = isQuoted ? source.Substring(1, source.Length - 2) : source;
        return inner.IndexOf('\'') < 0 && (isQuoted || !LacksQuotes(inner));
    }

    /// <summary><c>self</c> without its quotes is the name of a host, which nobody means.</summary>
    private static bool LacksQuotes(string source) =>
        source is "self" or "none" or "unsafe-inline" or "unsafe-eval" or "unsafe-hashes" or "wasm-unsafe-eval" or "strict-dynamic"
        || (source.StartsWith("sha", StringComparison.Ordinal) && source.IndexOf('-') == 6);
}
