using System.Buffers;
using System.Text;
using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// A parsed template. Parsed once, immutable, safe to render on many threads at once. Parsing always gives a template; one
/// with errors among its diagnostics is not rendered.
/// </summary>
public sealed class Template
{
    internal Template(SourceText source, ScriptPage page, EquatableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Page = page;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    /// <summary>Mistakes of syntax, in reading order.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Scriban's tree; empty when the template has errors.</summary>
    internal ScriptPage Page { get; }

    public static Template Parse(SourceText source) => TemplateParser.Parse(source);

    /// <summary>
    /// Renders as UTF-8. What a template's author did wrong comes back as a diagnostic; what was written until then is no
    /// page and should be thrown away.
    /// </summary>
    /// <param name="globals">The names that templates see: usually a <see cref="TemplateType{T}.Bind"/>.</param>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public RenderResult Render(
        TemplateObject globals, TemplateLibrary library, IBufferWriter<byte> output, RenderOptions? options = null) =>
        HasErrors ? new RenderResult(Diagnostics) : RenderPool.Render(this, globals, library, output, options ?? RenderOptions.Default);

    /// <summary>Renders as text.</summary>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public RenderedText RenderText(TemplateObject globals, TemplateLibrary library, RenderOptions? options = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = Render(globals, library, output, options);
        return new RenderedText(Encoding.UTF8.GetString(output.WrittenSpan), result.Diagnostics);
    }
}
