using System.Text.Json;
using System.Text.RegularExpressions;
using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>Scriban's own messages as findings of ours.</summary>
internal static class FaultTable
{
    private static readonly (string Words, Func<RenderLimits, ScriptRuntimeException, Func<Place, Diagnostic>> Finding)[] s_table =
    [
        (": error : ", (_, problem) => place => ArgumentValueInvalid.Of(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("number of iteration limit", (limits, _) => place => StepLimit.At(place, limits.Turns)),
        ("exceeds LoopLimit", (limits, _) => place => StepLimit.At(place, limits.Turns)),
        ("recursive depth limit", (limits, _) => place => DepthLimit.At(place, limits.Depth)),
        ("OutputLimit", (limits, _) => place => OutputLimit.At(place, limits.OutputSize)),
        ("output limit", (limits, _) => place => OutputLimit.At(place, limits.OutputSize)),
        ("LimitToString", (limits, _) => place => ValueSizeLimit.At(place, limits.ValueSize)),
        ("string limit", (limits, _) => place => ValueSizeLimit.At(place, limits.ValueSize)),
        ("exceeds the maximum supported", (limits, _) => place => ValueSizeLimit.At(place, limits.ValueSize)),
        ("exceeds maximum supported", (limits, _) => place => ValueSizeLimit.At(place, limits.ValueSize)),
        ("for a null object", (_, problem) => place => MemberOfNull.At(place, Quoted(problem, "Cannot get the member "))),
        ("is null. Cannot access", (_, problem) => place => MemberOfNull.At(place, Quoted(problem, "`"))),
        ("with a null indexer", (_, _) => place => MemberOfNull.AtIndex(place)),
        ("divide by", (_, _) => place => CalculationFailed.At(place, place.Text, "nothing can be divided by 0")),
        ("too large or too small", (_, _) => place => CalculationFailed.At(place, place.Text, "the result is more than a number can hold")),
        ("un-representable", (_, _) => place => CalculationFailed.At(place, place.Text, "no calendar has such a date")),
        ("Unable to convert type", (_, problem) => place => ArgumentUnfit.Converted(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("is not a function. Maybe prefix", (_, problem) => place => ArgumentUnfit.Converted(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("is not a number", (_, problem) => place => ArgumentUnfit.Converted(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("Expecting an integer", (_, problem) => place => ArgumentUnfit.Converted(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("argument. Value is required", (_, problem) => place => ArgumentUnfit.Converted(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("perator ", (_, problem) => place => OperatorNotSupported.Of(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("Unsupported types", (_, problem) => place => OperatorNotSupported.Of(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("Cannot negate", (_, problem) => place => OperatorNotSupported.Of(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("primitive", (_, problem) => place => OperatorNotSupported.Of(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("readonly", (_, _) => place => ReadOnlyAssigned.At(place, place.Text)),
        ("Cannot replace a character", (_, _) => place => ReadOnlyAssigned.At(place, place.Text)),
        ("belongs to the course", (_, _) => place => ReadOnlyAssigned.At(place, place.Text)),
        ("for iterator", (_, _) => place => NotIterable.At(place, "what stands here")),
        ("[with] statement", (_, _) => place => ObjectExpected.At(place, "with", "something else")),
        ("for import", (_, _) => place => ObjectExpected.At(place, "import", "something else")),
        ("Invalid number of arguments", (_, problem) => place => ArgumentCountWrong.Of(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("Argument index must be", (_, problem) => place => ArgumentCountWrong.Of(place, ScribanWords.Plain(problem.OriginalMessage))),
        ("was not found", (_, _) => place => NotAFunction.At(place, "nothing")),
        ("Invalid target function", (_, _) => place => NotAFunction.At(place, "something else")),
        ("is not a valid function", (_, _) => place => NotAFunction.At(place, "something else")),
        ("Expecting a direct function", (_, _) => place => NotAFunction.At(place, "something else")),
    ];

    public static Diagnostic Find(ScriptRuntimeException problem, Template template, RenderContext context)
    {
        var source = problem.Span.FileName == template.Source.Path
            ? template.Source
            : context.Library.FindByPath(problem.Span.FileName ?? "")?.Source;
        var place = source is null ? new Place(template.Source, TextSpan.FromBounds(0, 0)) : Place.Of(source, problem.Span);
        return FindingOf(problem, context)(place);
    }

    private static Func<Place, Diagnostic> FindingOf(ScriptRuntimeException problem, RenderContext context)
    {
        if (context.Reached is { } reached) return reached.Finding;
        for (Exception? cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is TemplateFault fault) return fault.Finding;
            if (cause is RegexMatchTimeoutException slow) return place => RegexTooSlow.At(place, slow.Pattern, slow.MatchTimeout);
            if (cause is OutOfMemoryException) return place => MemoryLimit.At(place, context.Limits.Memory);
            if (cause is InsufficientExecutionStackException) return place => DepthLimit.At(place, context.Limits.Depth);
        }

        foreach (var (words, finding) in s_table)
        {
            if (problem.OriginalMessage.Contains(words, StringComparison.Ordinal)) return finding(context.Limits, problem);
        }

        if (problem.InnerException is FormatException or ArgumentException or JsonException)
        {
            return place => ArgumentValueInvalid.Of(place, ScribanWords.Plain(problem.OriginalMessage));
        }

        return place => RenderingFailed.At(place, ScribanWords.Plain(problem.OriginalMessage));
    }

    /// <summary>The piece of the template that a message quotes.</summary>
    private static string Quoted(ScriptRuntimeException problem, string before)
    {
        var text = problem.OriginalMessage;
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var end = text.IndexOfAny([' ', '`'], start);
        return end < 0 ? text[start..] : text[start..end];
    }
}
