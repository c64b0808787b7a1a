using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>Carries a diagnostic from deep inside a rendering to its edge; it never leaves this room.</summary>
internal sealed class TemplateFault(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
