using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Benchmarks;

/// <summary>10,000 renders of a page with a navigation of fifty items, beside the same page written by hand.</summary>
internal static class TemplateBenchmark
{
    private const int Renders = 10_000;
    private const int Rounds = 5;

    public static void Run()
    {
        using var stream = typeof(TemplateBenchmark).Assembly.GetManifestResourceStream("page.html")!;
        using var reader = new StreamReader(stream);
        var template = Template.Parse(new SourceText("page.html", reader.ReadToEnd()));
        var globals = Globals.Example();
        var model = Globals.Type.Bind(globals);
        var output = new ArrayBufferWriter<byte>(16 * 1024);

        RequireNoFindings(template);
        var expected = HandWrittenPage.Render(globals);
        var result = template.RenderText(model, TemplateLibrary.Empty);
        if (result.Text != expected) throw new InvalidOperationException("The template and the hand-written page differ.");
        Console.WriteLine($"page: {template.Source.LineCount - 1} lines, {Encoding.UTF8.GetByteCount(expected)} bytes out, {Renders} renders, best of {Rounds}");

        var byHand = Measure("by hand ", () => HandWrittenPage.Render(globals).Length);
        var byTemplate = Measure("template", () =>
        {
            output.ResetWrittenCount();
            template.Render(model, TemplateLibrary.Empty, output);
            return output.WrittenCount;
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio: {byTemplate / byHand:0.00}"));
    }

    private static void RequireNoFindings(Template template)
    {
        var findings = TemplateChecker.Check(template, TemplateLibrary.Empty, Globals.Type);
        if (!findings.IsEmpty) throw new InvalidOperationException(findings[0].Message);
    }

    /// <summary>Gives the processor time in milliseconds: unlike the time on the wall, it does not depend on who else is working.</summary>
    internal static double Measure(string name, Func<int> render)
    {
        for (var i = 0; i < Renders / 2; i++) render();
        var (wall, processor) = (double.MaxValue, double.MaxValue);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var (watch, start) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            for (var i = 0; i < Renders; i++) render();
            wall = Math.Min(wall, watch.Elapsed.TotalMilliseconds);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (Rounds * Renders);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {wall:0} ms, {processor:0} ms of processor, {processor * 1000 / Renders:0.0} us a render, {allocated:N0} bytes allocated a render"));
        return processor;
    }
}
