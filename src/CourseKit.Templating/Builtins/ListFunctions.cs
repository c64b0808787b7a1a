using System.Collections;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary><c>array.sort</c>: Scriban's orders texts as the machine's language does.</summary>
internal static class ListFunctions
{
    public static IReadOnlyList<OwnFunction> All { get; } = [new("array.sort", "list member?", Sort)];

    private static ScriptArray Sort(OwnCall call)
    {
        var items = new List<object?>();
        if (call[0] is { } given && (given is string || given is not IEnumerable)) items.Add(given);
        else foreach (var item in call.List(0) ?? Array.Empty<object>()) items.Add(item);
        call.Context.CountSteps(call.Span, items.Count);
        var member = call.TextOrNull(1);
        var order = Comparer<object?>.Create((left, right) => Compare(call, left, right));
        var sorted = string.IsNullOrEmpty(member) ? items.Order(order) : items.OrderBy(item => MemberOf(call, item, member), order);
        try
        {
            return new ScriptArray((IEnumerable)sorted.ToList());
        }
        catch (InvalidOperationException problem) when (problem.InnerException is TemplateFault fault)
        {
            throw fault;
        }
    }

    private static object? MemberOf(OwnCall call, object? item, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (item is null || !call.Context.GetMemberAccessor(item).TryGetValue(call.Context, call.Span, item, name, out item))
            {
                return null;
            }
        }

        return item;
    }

    /// <summary>Null first, then numbers by size, texts by code unit, dates and time spans by time.</summary>
    private static int Compare(OwnCall call, object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => string.CompareOrdinal(a, b),
        (DateValue a, DateValue b) => a.CompareTo(b),
        (TimeSpan a, TimeSpan b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        _ when IsNumber(left) && IsNumber(right) => left.GetType() == right.GetType()
            ? ((IComparable)left).CompareTo(right)
            : call.Context.ToObject<double>(call.Span, left).CompareTo(call.Context.ToObject<double>(call.Span, right)),
        _ => throw new TemplateFault(call.Span, NotComparable(call.Context.Describe(left), call.Context.Describe(right))),
    };

    private static Func<Place, Syntax.Diagnostic> NotComparable(string left, string right) =>
        place => OperatorNotSupported.At(place, "<", left, right);

    private static bool IsNumber(object value) => value is int or long or double or float or decimal or System.Numerics.BigInteger;
}
