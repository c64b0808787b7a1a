using System.Buffers;
using System.Text;
using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>
/// A parsed template. Parsed once, immutable, safe to render on many threads at once. Parsing always gives a template; one
/// with errors among its diagnostics is not rendered.
/// </summary>
public sealed class Template
{
    private Template(SourceText source, BlockStatement body, EquatableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Body = body;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    /// <summary>Mistakes of syntax, all of them, in reading order.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    internal BlockStatement Body { get; }

    public static Template Parse(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        var body = TemplateParser.Parse(source, diagnostics);
        diagnostics.Sort(Diagnostic.Compare);
        return new Template(source, body, diagnostics.ToEquatableArray());
    }

    /// <summary>
    /// Renders as UTF-8. What a template's author did wrong comes back as a diagnostic; what was written until then is no
    /// page and should be thrown away.
    /// </summary>
    /// <param name="globals">The names that templates see: usually a <see cref="TemplateType{T}.Bind"/>.</param>
    public RenderResult Render(ITemplateObject globals, TemplateLibrary library, IBufferWriter<byte> output, RenderOptions? options = null)
    {
        if (HasErrors) return new RenderResult(Diagnostics);
        var context = new RenderContext(globals, library, options ?? RenderOptions.Default, output);
        try
        {
            if (Body.Execute(context) == Flow.Return) context.Write(context.ReturnValue);
            context.Finish();
            return default;
        }
        catch (TemplateFault fault)
        {
            return new RenderResult([fault.Diagnostic]);
        }
        finally
        {
            context.Release();
        }
    }

    /// <summary>Renders as text.</summary>
    public RenderedText RenderText(ITemplateObject globals, TemplateLibrary library, RenderOptions? options = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = Render(globals, library, output, options);
        return new RenderedText(Encoding.UTF8.GetString(output.WrittenSpan), result.Diagnostics);
    }
}
