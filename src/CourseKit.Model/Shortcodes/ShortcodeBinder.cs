using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks calls against the shortcodes of a course.</summary>
public sealed class ShortcodeBinder(ShortcodeTable shortcodes)
{
    /// <summary>Null for a name that the table does not hold, which the parser has reported.</summary>
    public BoundShortcode? Bind(SourceText source, ShortcodeSegment segment, ICollection<Diagnostic> diagnostics)
    {
        if (shortcodes.Find(segment.Call.Name) is not { } signature) return null;
        return new BoundShortcode(signature, ArgumentBinder.Bind(segment.Call, signature, source, diagnostics));
    }
}
