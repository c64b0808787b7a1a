using CourseKit.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// Carries a finding from deep inside a rendering to its edge; it never leaves this room. Scriban lets its own kind of exception pass
/// unchanged.
/// </summary>
internal sealed class TemplateFault(SourceSpan span, Func<Place, Diagnostic> finding) : ScriptRuntimeException(span, "CourseKit")
{
    /// <summary>The finding at a place.</summary>
    public Func<Place, Diagnostic> Finding => finding;
}
