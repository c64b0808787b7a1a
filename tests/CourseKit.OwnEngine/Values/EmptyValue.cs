namespace OwnEngine;

/// <summary>What the name <c>empty</c> stands for: equal to any object and list that has nothing in it.</summary>
internal sealed class EmptyValue : ITemplateObject
{
    public static EmptyValue Instance { get; } = new();

    public static ITemplateList List { get; } = new FixedList([]);

    private EmptyValue()
    {
    }

    public TemplateType? Type => null;

    public IEnumerable<string> Members => [];

    public bool TryGet(string member, out TemplateValue value)
    {
        value = default;
        return false;
    }
}
