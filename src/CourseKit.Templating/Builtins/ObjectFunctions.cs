using System.Collections;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>Functions of <c>object</c> that Scriban's own know only for its own objects, and not for those of a course.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<OwnFunction> All { get; } =
    [
        new("object.has_key", "value key", call => call[0] is IScriptObject target && target.Contains(call.Text(1))),
        new("object.has_value", "value key", HasValue),
        new("object.size", "value", Size),
        new("object.typeof", "value", call => TypeOf(call[0])),
    ];

    private static object HasValue(OwnCall call) =>
        call[0] is IScriptObject target && target.TryGetValue(call.Context, call.Span, call.Text(1), out var value) && value is not null;

    private static object Size(OwnCall call)
    {
        switch (call[0])
        {
            case null:
                return 0;
            case string text:
                return text.Length;
            case ICollection list:
                return list.Count;
            case IScriptObject target:
                return target.Count;
            case IEnumerable list:
                var count = 0;
                foreach (var _ in list)
                {
                    call.Context.CountSteps(call.Span, 1);
                    count++;
                }

                return count;
            default:
                return 0;
        }
    }

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        int or long or double or float or decimal or System.Numerics.BigInteger => "number",
        ScriptRange => "iterator",
        IList => "array",
        IScriptObject => "object",
        IEnumerable => "iterator",
        _ => "object",
    };
}
