using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Carries a finding that ends the writing out of its threads; it never leaves this room.</summary>
internal sealed class BuildStoppedException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
