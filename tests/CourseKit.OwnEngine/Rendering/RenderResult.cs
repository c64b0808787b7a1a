using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>How a rendering ended. A rendering stops at its first mistake: what it wrote before is not a page.</summary>
/// <param name="Diagnostics">Empty when it went well; else what stopped it, or the template's syntax errors.</param>
public readonly record struct RenderResult(EquatableArray<Diagnostic> Diagnostics)
{
    public bool Succeeded => Diagnostics.IsEmpty;
}

/// <summary>The same with the text.</summary>
public readonly record struct RenderedText(string Text, EquatableArray<Diagnostic> Diagnostics)
{
    public bool Succeeded => Diagnostics.IsEmpty;
}
