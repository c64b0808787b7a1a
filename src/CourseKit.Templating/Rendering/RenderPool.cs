using System.Buffers;
using System.Collections.Concurrent;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>Renders with contexts that are used again: making one costs more than many a template.</summary>
internal static class RenderPool
{
    private const int MostIdle = 64;

    private static readonly ConcurrentBag<RenderContext> s_idle = [];

    public static RenderResult Render(
        Template template, TemplateObject globals, TemplateLibrary library, IBufferWriter<byte> output, RenderOptions options)
    {
        var context = s_idle.TryTake(out var idle) ? idle : new RenderContext();
        try
        {
            context.Begin(template, globals, library, output, options);
            var value = context.Evaluate(template.Page);
            context.Write(template.Page.Span, value);
            context.End();
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(options.Cancellation);
        }
        catch (ScriptRuntimeException problem)
        {
            // The context is left as it stood, so it is not used again.
            return new RenderResult([FaultTable.Find(problem, template, context)]);
        }

        if (s_idle.Count < MostIdle) s_idle.Add(context);
        return default;
    }
}
