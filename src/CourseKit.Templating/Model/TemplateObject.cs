using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>Something with members that templates can read and not set: a page, a course, an author's own settings.</summary>
public abstract class TemplateObject : IScriptObject, IEnumerable<KeyValuePair<string, object?>>
{
    /// <summary>What is known about its members; null when they are known only by asking.</summary>
    internal abstract TemplateType? Type { get; }

    /// <summary>The names of its members, in a fixed order.</summary>
    public abstract IEnumerable<string> Members { get; }

    public virtual int Count => Members.Count();

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>
    /// An object of values that have no C# type of their own: texts, numbers, true or false, dates (<see cref="DateTimeOffset"/>), time
    /// spans, lists and objects.
    /// </summary>
    public static TemplateObject Of(IEnumerable<KeyValuePair<string, object?>> members) => new FixedObject(members);

    public static TemplateObject Of(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var all = new List<KeyValuePair<string, object?>>(members.Length);
        foreach (var (name, value) in members) all.Add(KeyValuePair.Create(name, value));
        return new FixedObject(all);
    }

    /// <summary>A list of such values.</summary>
    public static object ListOf(params IReadOnlyList<object?> items) => new FixedList([.. items.Select(ModelValue.Of)]);

    /// <summary>The value of a member; false when there is no such member.</summary>
    public abstract bool TryGet(string member, out object? value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var member in Members)
        {
            TryGet(member, out var value);
            yield return KeyValuePair.Create(member, value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IEnumerable<string> IScriptObject.GetMembers() => Members;

    bool IScriptObject.Contains(string member) => TryGet(member, out _);

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        TryGet(member, out value);

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;
}
