using System.Collections.Concurrent;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks calls against the shortcodes of a course; any number of threads may ask at once.</summary>
public sealed class ShortcodeBinder(ShortcodeTable shortcodes)
{
    private readonly ConcurrentDictionary<string, ParameterReaders> _readers = new(StringComparer.Ordinal);

    /// <summary>Null for a name that the table does not hold, which the parser has reported.</summary>
    public BoundShortcode? Bind(SourceText source, ShortcodeSegment segment, ICollection<Diagnostic> diagnostics)
    {
        if (shortcodes.Find(segment.Call.Name) is not { } signature) return null;
        var readers = _readers.GetOrAdd(signature.Name, _ => ParameterReaders.Of(signature));
        return new BoundShortcode(signature, ArgumentBinder.Bind(segment.Call, signature, readers, source, diagnostics));
    }
}
