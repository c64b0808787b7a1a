namespace OwnEngine;

/// <summary>Makes objects and lists for templates out of values that have no C# type of their own.</summary>
public static class TemplateObject
{
    public static ITemplateObject Of(IEnumerable<KeyValuePair<string, TemplateValue>> members)
    {
        var result = new ObjectValue(isFixed: true);
        foreach (var (name, value) in members) result.Set(name, value);
        return result;
    }

    public static ITemplateObject Of(params ReadOnlySpan<(string Name, TemplateValue Value)> members)
    {
        var result = new ObjectValue(isFixed: true);
        foreach (var (name, value) in members) result.Set(name, value);
        return result;
    }

    public static TemplateValue ListOf(params IReadOnlyList<TemplateValue> items) => TemplateValue.From(new FixedList(items));
}
