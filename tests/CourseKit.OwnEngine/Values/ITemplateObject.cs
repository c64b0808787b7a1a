namespace OwnEngine;

/// <summary>Something with members that templates can read: a page, a site, an object made by a template.</summary>
public interface ITemplateObject
{
    /// <summary>What is known about its members; null when they are known only by asking.</summary>
    TemplateType? Type { get; }

    /// <summary>The names of its members, in a fixed order.</summary>
    IEnumerable<string> Members { get; }

    /// <summary>The value of a member; false when there is no such member.</summary>
    bool TryGet(string member, out TemplateValue value);
}

/// <summary>A list that templates can read.</summary>
public interface ITemplateList
{
    int Count { get; }

    TemplateValue this[int index] { get; }
}

/// <summary>An object that can be asked by a name whose hash is known.</summary>
internal interface INamedObject : ITemplateObject
{
    bool TryGet(Name name, out TemplateValue value);
}

internal static class TemplateObjectExtensions
{
    public static bool TryGet(this ITemplateObject target, Name name, out TemplateValue value) =>
        target is INamedObject named ? named.TryGet(name, out value) : target.TryGet(name.Text, out value);
}
