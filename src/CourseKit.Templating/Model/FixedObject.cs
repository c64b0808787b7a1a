namespace CourseKit.Templating;

/// <summary>An object of ready values.</summary>
internal sealed class FixedObject : TemplateObject
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public FixedObject(IEnumerable<KeyValuePair<string, object?>> members)
    {
        foreach (var (name, value) in members) _values[name] = ModelValue.Of(value);
    }

    public override IEnumerable<string> Members => _values.Keys;

    public override int Count => _values.Count;

    internal override TemplateType? Type => null;

    public override bool TryGet(string member, out object? value) => _values.TryGetValue(member, out value);
}
