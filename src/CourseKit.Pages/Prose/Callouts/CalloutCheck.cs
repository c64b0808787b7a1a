using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What is wrong with a callout.</summary>
internal static class CalloutCheck
{
    public static void Run(CalloutBlock callout, BodyDraft body, List<Diagnostic> diagnostics)
    {
        if (!callout.IsFenced) return;
        var line = body.Text.Locate(new TextSpan(callout.MarkSpan.Start, Math.Max(callout.MarkSpan.Length, callout.ColonCount)));
        if (callout.UnknownName is { } name)
        {
            var title = callout.Title!.Span;
            diagnostics.Add(UnknownCallout.At(body.Text.Locate(new TextSpan(title.Start, Math.Min(name.Length, title.Length))), name));
        }

        if (callout.ClosingSpan.IsEmpty) diagnostics.Add(CalloutNotClosed.At(line));
    }

    /// <summary>A mark that made no callout of its quote.</summary>
    public static void Run(AlertMark mark, BodyDraft body, List<Diagnostic> diagnostics) =>
        diagnostics.Add(UnknownCallout.At(body.Text.Locate(new TextSpan(mark.Span.Start, mark.Name.Length + 3)), mark.Name));
}
